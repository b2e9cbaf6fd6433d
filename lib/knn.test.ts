import { expect, test } from 'vitest';
import { majority, nearest } from './knn';
import { Random } from './random';

test('nearest finds the ones that sorting would put first', () => {
  const random = new Random(1);
  for (let n = 1; n < 40; n++) {
    const distances = Array.from({ length: n }, () => random.integer(12));
    const sorted = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b] || a - b);
    for (const k of [1, 3, 10, 60]) expect(nearest(distances, k)).toEqual(sorted.slice(0, k));
  }
});

test('a majority is one class, a tie is several, the nearest voter’s first', () => {
  expect(majority([2, 0, 2])).toEqual([2]);
  expect(majority([3, 1, 1, 3])).toEqual([3, 1]);
  expect(majority([7])).toEqual([7]);
});
