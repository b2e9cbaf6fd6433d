import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { backward, linear, mul, sum, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (X: number[][], W: number[][], upstream: number[][]) => unknown][] = [
  ['by autograd', null, (...given) => {
    const [X, W, up] = given.map((rows) => tensor(rows, { dtype: 'float64', requiresGrad: true }));
    const b = tensor(given[1].map(() => 0), { dtype: 'float64', requiresGrad: true });
    backward(sum(mul(linear(X, W, b), up)));
    return [X.grad!, W.grad!, b.grad!];
  }],
  ['nothing', ['part-missing'], () => []],
  ['only X', ['part-missing'], (X, W, up) => [up.map((g) => X[0].map((_, d) => g.reduce((s, v, c) => s + v * W[c][d], 0)))]],
  ['the bias alone', ['part-alone'], (_, W, up) => W.map((__, c) => up.reduce((s, g) => s + g[c], 0))],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
