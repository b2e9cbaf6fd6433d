import { expect, test } from 'vitest';
import { erf } from './erf';

// Abramowitz and Stegun, table 7.1
test.each([
  [0, 0],
  [0.5, 0.5204998778130465],
  [1, 0.8427007929497149],
  [2, 0.9953222650189527],
  [3, 0.9999779095030014],
  [Infinity, 1],
])('erf(%d)', (x, want) => {
  expect(erf(x)).toBeCloseTo(want, 10);
  expect(erf(-x)).toBeCloseTo(-want, 10);
});

test('the two ways meet', () => {
  expect(Math.abs(erf(2.5 + 1e-12) - erf(2.5 - 1e-12))).toBeLessThan(1e-14);
});
