import { expect, test } from 'vitest';
import { hundredths, pathPoint } from './pathPoint';

test.each([0, -0, 0.001, -0.001, 0.004999, 0.05, 3.456, 12.5, 33.1, 99.999, 100, 100.004, 100.01, -3.2, 250.07, -0.02, 1e5, NaN])(
  '%f is written as the engine writes it in hundredths',
  (value) => expect(hundredths(value)).toBe(String(Math.round(100 * value) / 100)),
); // prettier-ignore

test('every hundredth of a figure', () => {
  for (let i = 0; i <= 10_000; i++) expect(hundredths(i / 100)).toBe(String(i / 100));
});

test('a point of a path', () => expect(pathPoint(12.504, -7)).toBe('12.5 -7'));
