import { expect, test } from 'vitest';
import { until } from './useTrace';

test('a curve is cut where the reader has come to, also between two of its points', () => {
  expect(until(2, [0, 1, 3], [4, 2, 0])).toEqual({ x: [0, 1, 2], y: [4, 2, 1] });
  expect(until(1, [0, 1, 3], [4, 2, 0])).toEqual({ x: [0, 1, 1], y: [4, 2, 2] });
});

test('beyond its last point, or before its first, it is whole', () => {
  for (const end of [3, 5, -1]) expect(until(end, [0, 1, 3], [4, 2, 0]).x).toEqual([0, 1, 3]);
});
