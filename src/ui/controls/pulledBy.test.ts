import { expect, test } from 'vitest';
import { pulledBy } from './pulledBy';

test('a short pull is a step, a long one crosses the range, and nothing goes beyond it', () => {
  const few = { min: 0, max: 3, step: 0.1 };
  expect(pulledBy(7, 1, few)).toBe(1.1);
  expect(pulledBy(-14, 1, few)).toBe(0.8);
  expect(pulledBy(1000, 1, few)).toBe(3);
  expect(pulledBy(-1000, 1, few)).toBe(0);
  const many = { min: 1, max: 3072, step: 1 };
  expect(pulledBy(10, 2, many)).toBe(22);
});
