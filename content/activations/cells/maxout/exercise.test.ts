import { expect, test } from 'vitest';
import { codesFor } from '@cells/grading/testing';
import { backward, maxout, sum, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], W: number[][], b: number[], upstream: number) => unknown][] = [
  ['by autograd', null, (...given) => {
    // the library's takes rows of examples, and weights for several units
    const x = tensor([given[0]], { dtype: 'float64', requiresGrad: true });
    const W = tensor(given[1].map((row) => [row]), { dtype: 'float64', requiresGrad: true });
    const b = tensor(given[2].map((value) => [value]), { dtype: 'float64', requiresGrad: true });
    const y = maxout(x, W, b);
    backward(sum(y.mul(given[3])));
    return [y.item(), x.grad!.reshape([-1]), W.grad!.reshape([given[1].length, -1]), b.grad!.reshape([-1])];
  }],
  ['the output alone', ['part-alone'], (x, W, b) => Math.max(...W.map((row, k) => row.reduce((s, w, d) => s + w * x[d], b[k])))],
  ['to the first', ['to-first'], (x, W, b, up) => {
    const y = Math.max(...W.map((row, k) => row.reduce((s, w, d) => s + w * x[d], b[k])));
    return [y, W[0].map((w) => w * up), W.map((_, k) => x.map((v) => (k === 0 ? v * up : 0))), b.map((_, k) => (k === 0 ? up : 0))];
  }],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (let seed = 1; seed < 10; seed++) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
