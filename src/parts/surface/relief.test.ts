import { expect, test } from 'vitest';
import { reliefOf } from './relief';

test('what is spread evenly is drawn in proportion', () => {
  const relief = reliefOf([2, 3, 4, 5, 6]);
  expect([2, 3, 6].map(relief)).toEqual([0, 0.25, 1]);
});

test('a few peaks do not flatten the rest, and higher stays higher', () => {
  const relief = reliefOf([0, 1, 2, 3, 4, 1e5]);
  expect(relief(2)).toBeGreaterThan(0.3);
  expect(relief(3)).toBeGreaterThan(relief(2));
  expect(relief(1e5)).toBe(1);
});

test('heights beyond the surface, flat surfaces and holes are harmless', () => {
  expect([-9, 99].map(reliefOf([0, 1]))).toEqual([0, 1]);
  expect(reliefOf([3, 3])(3)).toBe(0);
  expect(reliefOf([NaN, 0, Infinity, 1])(1)).toBe(1);
  expect(reliefOf([])(1)).toBe(0);
});
