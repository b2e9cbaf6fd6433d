import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { backward, maximum, mul, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number, y: number, upstream: number) => unknown][] = [
  ['by autograd', null, (a, b, upstream) => {
    const [x, y] = [a, b].map((value) => tensor(value, { dtype: 'float64', requiresGrad: true }));
    const z = maximum(x, y);
    backward(mul(z, upstream));
    return [z.item(), x.grad!.item(), y.grad!.item()];
  }],
  ['the first at a tie', ['tie-to-first'], (x, y, up) => (x >= y ? [x, up, 0] : [y, 0, up])],
  ['the second at a tie', ['tie-to-second'], (x, y, up) => (x > y ? [x, up, 0] : [y, 0, up])],
  ['to both', ['both'], (x, y, up) => [Math.max(x, y), up, up]],
  ['to the smaller', ['loser'], (x, y, up) => (x === y ? [x, up / 2, up / 2] : x < y ? [y, up, 0] : [x, 0, up])],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
