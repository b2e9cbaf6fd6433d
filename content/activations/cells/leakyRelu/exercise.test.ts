import { expect, test } from 'vitest';
import { codesFor } from '@cells/grading/testing';
import { backward, leakyRelu, mul, sum, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], upstream: number[], alpha: number) => unknown][] = [
  ['by autograd', null, (values, upstream, alpha) => {
    const x = tensor(values, { dtype: 'float64', requiresGrad: true });
    const y = leakyRelu(x, { negativeSlope: alpha });
    backward(sum(mul(y, tensor(upstream, { dtype: 'float64' }))));
    return [y, x.grad!];
  }],
  ['ReLU on the way back', ['slope-of-relu'], (x, up, alpha) => [x.map((v) => (v > 0 ? v : alpha * v)), up.map((g, i) => (x[i] > 0 ? g : 0))]],
  ['slope 0 at 0', ['zero-at-zero'], (x, up, alpha) => [x.map((v) => (v > 0 ? v : alpha * v)), up.map((g, i) => (x[i] > 0 ? g : x[i] < 0 ? alpha * g : 0))]],
  ['with a minus', ['minus-alpha'], (x, up, alpha) => [x.map((v) => (v > 0 ? v : -alpha * v)), up.map((g, i) => (x[i] > 0 ? g : -alpha * g))]],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (let seed = 1; seed < 10; seed++) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
