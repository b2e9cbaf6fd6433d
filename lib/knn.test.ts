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

test('many of them are sorted, in the same order', () => {
  const random = new Random(2);
  const special = [0, -0, Infinity, -Infinity, 1e-40, -1e-40];
  const numbers = Float32Array.from({ length: 900 }, (_, i) => special[i] ?? Math.round(100 * random.normal()) / 7);
  const behind = new Float32Array(950);
  behind.set(numbers, 50);
  const order = [...numbers.keys()].sort((a, b) => Number(numbers[a] > numbers[b]) - Number(numbers[a] < numbers[b]));
  for (const k of [65, 300, 900, 1000]) expect(nearest(behind.subarray(50), k)).toEqual(order.slice(0, k));
});

test('a majority is one class, a tie is several, the nearest voter’s first', () => {
  expect(majority([2, 0, 2])).toEqual([2]);
  expect(majority([3, 1, 1, 3])).toEqual([3, 1]);
  expect(majority([7])).toEqual([7]);
});
