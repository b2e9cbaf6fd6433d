import { expect, test } from 'vitest';
import { beyond } from './beyond';
import { horizontal } from './scale';

test('within its ends it is the same scale, beyond them it goes on without a jump, ever faster, and back', () => {
  const plain = horizontal(-10, 10);
  const scale = beyond(plain);
  for (const value of [-10, -3, 0, 7.5, 10]) expect(scale(value)).toBe(plain(value));
  expect(scale.invert(100.001) - 10).toBeCloseTo(0.0002, 6);
  expect(scale.invert(160)).toBeGreaterThan(709.8); // e to this power is no float64 any more
  expect(scale.invert(-60)).toBeLessThan(-709.8);
  for (const value of [-2000, -11, 10.5, 100, 2000]) expect(scale.invert(scale(value))).toBeCloseTo(value, 6);
});
