import { expect, test } from 'vitest';
import { lossText } from './lossText';
import { compute } from './model';

const lossOf = (cat: number) =>
  lossText(compute({ scores: [cat, 5.1, -1.7], shift: 0, stable: false, precision: 'float64', target: 1 }).loss);

test('however far the cat leads, the loss is not written as 0', () => {
  expect(lossOf(3.2)).toBe('2.04');
  expect(lossOf(15)).toMatch(/^5\.0·10⁻⁵$/);
  for (const cat of [8, 20, 40, 60, 300]) expect(lossOf(cat), String(cat)).not.toBe('0');
  expect(lossOf(60)).toBe('≈ 0');
});
