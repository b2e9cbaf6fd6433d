import { expect, test } from 'vitest';
import { heightText, isLower, placesOf } from './places';

test('the lowest comes first, and who has no height last', () => {
  expect(placesOf([3, -1, 2])).toEqual([3, 1, 2]);
  expect(placesOf([NaN, 5, Infinity, 4])).toEqual([3, 2, 3, 1]);
});

test('those that are equal to the digits that are shown share a place', () => {
  expect([heightText(0.151), heightText(0.149)]).toEqual(['0.15', '0.15']);
  expect(placesOf([0.151, 0.149, 0.2, 0.1])).toEqual([2, 2, 4, 1]);
  expect(isLower(0.149, 0.151)).toBe(false);
  expect(isLower(0.14, 0.15)).toBe(true);
  // near the bottom, the digits of a power of ten are shown
  expect(placesOf([6.34e-10, 6.31e-10, 3e-12])).toEqual([2, 2, 1]);
});

test('a height of hundreds has no decimals', () => {
  expect([-1926.08, 99.9, 4e6].map(heightText)).toEqual(['−1926', '99.90', '4.0·10⁶']);
});

test('what rounding leaves of 0 is 0', () => {
  expect(placesOf([0, -6.3e-30, 4e-26])).toEqual([1, 1, 1]);
});
