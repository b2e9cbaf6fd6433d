import { expect, test } from 'vitest';
import { Camera, liftAt, meshOf } from './mesh';

/** A wall across the middle, where y is near 0. */
const wall = {
  heights: Array.from({ length: 81 }, (_, i) => (Math.floor(i / 9) === 4 ? 1 : 0)),
  columns: 9,
  rows: 9,
  beyond: 0,
};
const mesh = meshOf(wall, (height) => height, 9);

test('the mesh has the heights of the grid, its front row last in the grid', () => {
  const slope = meshOf({ ...wall, heights: wall.heights.map((_, i) => Math.floor(i / 9)) }, (h) => h / 8, 9);
  expect(liftAt(slope, 0.5, 0)).toBe(1);
  expect(liftAt(slope, 0.5, 1)).toBe(0);
  expect(liftAt(slope, 0.5, 0.5)).toBeCloseTo(0.5);
  expect(liftAt(slope, 2, -2)).toBe(1);
});

test('what lies beyond the edges is left out', () => {
  const bordered = { heights: [9, 9, 9, 9, 9, 0, 1, 9, 9, 2, 3, 9, 9, 9, 9, 9], columns: 4, rows: 4, beyond: 1 };
  expect([...meshOf(bordered, (h) => h, 2).lifts]).toEqual([2, 3, 0, 1]);
});

test('from straight above one sees the map', () => {
  const above = new Camera(0, 90);
  const [left, top] = above.see(0, 1, 0.3);
  const [right, bottom] = above.see(1, 0, 0.8);
  expect(left).toBeLessThan(right);
  expect(top).toBeLessThan(bottom);
  expect(above.see(0.5, 0.5, 0)[1]).toBeCloseTo(above.see(0.5, 0.5, 1)[1]);
});

test('a wall hides what is behind it, from either side and from low enough', () => {
  expect(new Camera(0, 20).sees(mesh, 0.5, 0.7, 0)).toBe(false);
  expect(new Camera(0, 20).sees(mesh, 0.5, 0.2, 0)).toBe(true);
  expect(new Camera(180, 20).sees(mesh, 0.5, 0.2, 0)).toBe(false);
  expect(new Camera(0, 88).sees(mesh, 0.5, 0.7, 0)).toBe(true);
});
