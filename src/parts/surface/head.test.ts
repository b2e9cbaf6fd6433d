import { expect, test } from 'vitest';
import { edgeAfter, headOf } from './head';

const path = { x: [0, 1, 3, 9], y: [0, 0, 1, 9] };

test('the head is where the path is, and where it has left the map it stays at the edge', () => {
  expect(headOf(path, 1, 2)).toEqual({ at: [1, 0], isGone: false });
  expect(headOf(path, 2, 2)).toEqual({ at: [2, 0.5], isGone: true });
  expect(headOf(path, 99, 2)).toEqual({ at: [2, 0.5], isGone: true });
  expect(headOf(path, 99, 10)).toEqual({ at: [9, 9], isGone: false });
});

test('a path that comes back is on the map again', () => {
  expect(headOf({ x: [0, 5, 1], y: [0, 0, 0] }, 2, 2)).toEqual({ at: [1, 0], isGone: false });
});

test('the nearest edge counts, in any direction, and a leap to nowhere stays where it was seen last', () => {
  expect(edgeAfter({ x: [0, -8], y: [0, 4] }, 0, 2)).toEqual([-2, 1]);
  expect(edgeAfter({ x: [0, 0], y: [1, -5] }, 0, 2)).toEqual([0, -2]);
  expect(headOf({ x: [1, NaN], y: [1, NaN] }, 5, 2)).toEqual({ at: [1, 1], isGone: true });
  expect(headOf({ x: [5], y: [0] }, 0, 2)).toBeNull();
});
