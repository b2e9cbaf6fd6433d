import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { backward, mul, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number, y: number, upstream: number) => unknown][] = [
  ['by autograd', null, (a, b, upstream) => {
    const [x, y] = [a, b].map((value) => tensor(value, { dtype: 'float64', requiresGrad: true }));
    const z = mul(x, y);
    backward(mul(z, upstream));
    return [z.item(), x.grad!.item(), y.grad!.item()];
  }],
  ['each its own', ['not-swapped'], (x, y, up) => [x * y, x * up, y * up]],
  ['no chain rule', ['local-only'], (x, y) => [x * y, y, x]],
  ['passed on', ['upstream-only'], (x, y, up) => [x * y, up, up]],
  ['two numbers', ['part-missing'], (x, y, up) => [y * up, x * up]],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
