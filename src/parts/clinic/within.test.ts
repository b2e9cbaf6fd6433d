import { expect, test } from 'vitest';
import { within } from './within';

test('what is on the scale stays', () => expect(within([3, 2, 1], 4)).toEqual([[0, 3], [1, 2], [2, 1]])); // prettier-ignore

test('a curve goes to the edge of the scale, and comes back from there', () => {
  expect(within([2, 6, 2], 4)).toEqual([[0, 2], [0.5, 4], [1, null], [1.5, 4], [2, 2]]); // prettier-ignore
  expect(within([1, Infinity], 4)).toEqual([[0, 1], [0, 4], [1, null]]); // prettier-ignore
});

test('anything that is not a number is left out', () => expect(within([1, NaN, 5], 4)).toEqual([[0, 1], [1, null], [2, null]])); // prettier-ignore
