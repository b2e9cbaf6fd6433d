import { expect, test } from 'vitest';
import { compute } from './model';

test('the contrast: about 44 in the plane, 0.40 with 100 numbers, 0.06 with 3072', () => {
  const { contrast } = compute({ dimension: 2 });
  expect(contrast).toBeGreaterThan(35);
  expect(contrast).toBeLessThan(55);
  expect(compute({ dimension: 100 }).contrast).toBeCloseTo(0.4, 1);
  expect(compute({ dimension: 3072 }).contrast).toBeCloseTo(0.06, 2);
});

test('the mean distance is near √(D/6), as it must be for even draws', () => {
  for (const dimension of [10, 300, 3072])
    expect(compute({ dimension }).mean / Math.sqrt(dimension / 6)).toBeCloseTo(1, 1);
});

test('the histogram holds all distances, and narrows', () => {
  const spread = (dimension: number) => compute({ dimension }).histogram.filter((share) => share > 0.001).length;
  expect(compute({ dimension: 5 }).histogram.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
  expect(spread(2)).toBeGreaterThan(3 * spread(100));
  expect(spread(100)).toBeGreaterThan(spread(3072));
});

test('four points on a line, 64 in a cube', () => {
  expect(10 ** compute({ dimension: 1 }).digits).toBeCloseTo(4, 10);
  expect(10 ** compute({ dimension: 3 }).digits).toBeCloseTo(64, 8);
});
