import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { backward, mul, sigmoid, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number, upstream: number) => unknown][] = [
  ['by autograd', null, (value, upstream) => {
    const x = tensor(value, { dtype: 'float64', requiresGrad: true });
    const s = sigmoid(x);
    backward(mul(s, upstream));
    return [s.item(), x.grad!.item()];
  }],
  ['the exponential', null, (x, up) => [1 / (1 + Math.exp(-x)), (up * Math.exp(-x)) / (1 + Math.exp(-x)) ** 2]],
  ['by x', ['by-x'], (x, up) => [1 / (1 + Math.exp(-x)), (1 - x) * x * up]],
  ['no chain rule', ['no-upstream'], (x) => { const s = 1 / (1 + Math.exp(-x)); return [s, s * (1 - s)]; }],
  ['the gradient alone', ['parts-number'], (x, up) => up * x],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
