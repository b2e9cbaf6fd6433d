import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { backward, mul, relu, sum, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[][], upstream: number[][]) => unknown][] = [
  ['by autograd', null, (values, upstream) => {
    const x = tensor(values, { dtype: 'float64', requiresGrad: true });
    backward(sum(mul(relu(x), tensor(upstream, { dtype: 'float64' }))));
    return x.grad!;
  }],
  ['ReLU of the gradient', ['by-upstream'], (_, up) => up.map((row) => row.map((value) => Math.max(0, value)))],
  ['the mask', ['ones'], (x) => x.map((row) => row.map((value) => (value > 0 ? 1 : 0)))],
  ['with the zeros', ['at-zero'], (x, up) => x.map((row, n) => row.map((value, d) => (value >= 0 ? up[n][d] : 0)))],
  ['one row', ['shape'], (_, up) => up[0]],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
