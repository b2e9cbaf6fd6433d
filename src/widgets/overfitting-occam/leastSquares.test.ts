import { expect, test } from 'vitest';
import { leastSquares } from './leastSquares';

const line = [-1, 0, 1, 2].map((x) => [1, x]);

test('points on a line give the line', () => {
  const [a, b] = leastSquares(line, [-1, 1, 3, 5], 0);
  expect(a).toBeCloseTo(1, 12);
  expect(b).toBeCloseTo(2, 12);
});

test('the gradient of the penalized sum vanishes at the weights', () => {
  const y = [0.3, -1, 2, 0.7];
  const lambda = 0.4;
  const w = leastSquares(line, y, lambda);
  const errors = line.map((row, i) => row[0] * w[0] + row[1] * w[1] - y[i]);
  const slope = (j: number) => errors.reduce((total, error, i) => total + error * line[i][j], 0);
  expect(slope(0)).toBeCloseTo(0, 12);
  expect(slope(1) + lambda * w[1]).toBeCloseTo(0, 12);
});
