import { expect, test } from 'vitest';
import { codesFor } from '@cells/grading/testing';
import { backward, elu, mul, sum, tensor } from 'downhill';
import { exercise } from './exercise';

const forward = (x: number[], alpha: number) => x.map((value) => (value > 0 ? value : alpha * Math.expm1(value)));

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], upstream: number[], alpha: number) => unknown][] = [
  ['by autograd', null, (values, upstream, alpha) => {
    const x = tensor(values, { dtype: 'float64', requiresGrad: true });
    const y = elu(x, { alpha });
    backward(sum(mul(y, tensor(upstream, { dtype: 'float64' }))));
    return [y, x.grad!];
  }],
  ['α = 1', ['without-alpha'], (x, up) => [forward(x, 1), up.map((g, i) => (x[i] > 0 ? g : Math.exp(x[i]) * g))]],
  ['slope 0 at 0', ['zero-at-zero'], (x, up, alpha) => [forward(x, alpha), up.map((g, i) => (x[i] > 0 ? g : x[i] < 0 ? alpha * Math.exp(x[i]) * g : 0))]],
  ['α in the exponent', ['alpha-in-exponent'], (x, up, alpha) => [x.map((v) => (v > 0 ? v : Math.exp(alpha * v) - 1)), up.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(alpha * x[i]) * g))]],
  ['one list', ['part-alone'], (x, _, alpha) => forward(x, alpha)],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (let seed = 1; seed < 10; seed++) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
