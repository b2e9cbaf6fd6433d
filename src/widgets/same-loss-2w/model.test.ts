import { expect, test } from 'vitest';
import { compute } from './model';

const rounded = (values: number[]) => values.map((value) => Number(value.toFixed(2)));

test('the terms of the car are −2.6 and −1.9, then with 2W −6.2 and −4.8; its loss is 0 both times', () => {
  expect(rounded(compute({ scale: 1 }).terms.map(({ inside }) => inside))).toEqual([-2.6, -1.9]);
  expect(rounded(compute({ scale: 2 }).terms.map(({ inside }) => inside))).toEqual([-6.2, -4.8]);
  expect(compute({ scale: 1 }).losses[1]).toBe(0);
  expect(compute({ scale: 2 }).losses[1]).toBe(0);
});

test('the mean over all three pictures grows: 5.27, 9.53, 18.07', () => {
  expect(rounded([1, 2, 4].map((scale) => compute({ scale }).mean))).toEqual([5.27, 9.53, 18.07]);
});

test('at scale 0 every loss is C − 1, and the car’s is zero from 0.34 on', () => {
  const { losses, zeroFrom } = compute({ scale: 0 });
  expect(losses).toEqual([2, 2, 2]);
  expect(zeroFrom).toBeCloseTo(1 / 2.9, 12);
  expect(compute({ scale: zeroFrom }).losses[1]).toBeCloseTo(0, 12);
});
