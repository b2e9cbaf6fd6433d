import { expect, test } from 'vitest';
import { chord, polygonPath, positiveSide, squareOf } from './halfPlanes';
import { horizontal } from './scale';

test('a line through the middle halves the square', () => {
  expect(positiveSide(squareOf(1), [1, 0, 0])).toEqual([
    [0, -1],
    [1, -1],
    [1, 1],
    [0, 1],
  ]);
  expect(chord(squareOf(1), [1, 0, 0])).toEqual([
    [0, -1],
    [0, 1],
  ]);
});

test('a line that misses leaves all of it or nothing', () => {
  expect(positiveSide(squareOf(1), [1, 1, 3])).toEqual(squareOf(1));
  expect(positiveSide(squareOf(1), [1, 1, -3])).toEqual([]);
  expect(chord(squareOf(1), [1, 1, -3])).toBeNull();
  expect(chord(squareOf(1), [0, 0, 1])).toBeNull();
});

test('a corner is cut off along the line', () => {
  const [from, to] = chord(squareOf(1), [1, 1, -1.5])!;
  expect([from, to].map(([x, y]) => x + y)).toEqual([1.5, 1.5]);
  expect(positiveSide(squareOf(1), [1, 1, -1.5])).toEqual([
    [1, 0.5],
    [1, 1],
    [0.5, 1],
  ]);
});

test('a line is drawn once, not back and forth: its dashes stay dashes', () => {
  const same = horizontal(0, 100);
  const line = chord(squareOf(1), [1, 0, 0])!;
  expect(polygonPath(line, same, same)).toBe('M0 -1L0 1');
  expect(polygonPath(positiveSide(squareOf(1), [1, 0, 0]), same, same)).toMatch(/Z$/);
});
