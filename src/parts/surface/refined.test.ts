import { expect, test } from 'vitest';
import { byCorners } from '@ui/moving/between';
import { contourPaths } from './contourPaths';
import { refined } from './refined';

/** Heights of a function at the middles of the cells of a grid over −1 … 1. */
const gridOf = (f: (x: number, y: number) => number, cells: number) => {
  const at = (i: number) => ((i + 0.5) / cells) * 2 - 1;
  const heights = Array.from({ length: cells * cells }, (_, k) => f(at(k % cells), at(Math.floor(k / cells))));
  return { heights, columns: cells, rows: cells, beyond: 0 };
};

test('a finer grid has the heights of the surface, but for its very edge', () => {
  const f = (x: number, y: number) => (1.5 - x + x * y) ** 2 + x ** 3 * y;
  const [found, wanted] = [refined(gridOf(f, 24)), gridOf(f, 48)];
  expect([found.columns, found.rows]).toEqual([48, 48]);
  const off = found.heights.map((height, k) => {
    const inside = [k % 48, Math.floor(k / 48)].every((i) => i > 3 && i < 44);
    return inside ? Math.abs(height - wanted.heights[k]) : 0;
  });
  expect(Math.max(...off)).toBeLessThan(2e-3);
});

test('neither a cliff nor a hole produces heights that the surface does not have', () => {
  const cliff = refined(gridOf((x) => (x > 0 ? 1 : 0), 8)).heights;
  expect([Math.min(...cliff), Math.max(...cliff)]).toEqual([0, 1]);
  const holed = gridOf((x, y) => (x > 0 ? x * y : NaN), 8);
  const finite = refined(holed).heights.filter(Number.isFinite);
  expect(finite.length).toBeGreaterThanOrEqual(4 * holed.heights.filter(Number.isFinite).length - 32);
});

test('a straight contour line is written with its ends alone', () => {
  const [line] = contourPaths(refined(gridOf((x) => x, 16)), [0]);
  expect(line.match(/[A-Z]/g)!.length).toBeLessThan(12);
});

test('contour lines are built as curves, as near as corners and far fewer, and end just beyond the figure', () => {
  const bowl = refined(gridOf((x, y) => x * x + 4 * y * y, 48));
  const [line] = contourPaths(bowl, [0.5]);
  const edge = byCorners(line)!
    .match(/-?[\d.]+ -?[\d.]+/g)!
    .map((at) => at.split(' ').map(Number));
  const ellipse = edge.filter(([x, y]) => Math.hypot(x - 50, y - 50) < 40);
  expect(ellipse.length).toBeGreaterThan(20);
  for (const [px, py] of ellipse) {
    const [x, y] = [px, py].map((value) => (value - 50) / 50);
    expect(Math.abs(Math.sqrt((x * x + 4 * y * y) / 0.5) - 1)).toBeLessThan(0.01);
  }
  expect(line.match(/C/g)!.length).toBeLessThan(16);
  expect(edge.flat().every((value) => value >= -1 && value <= 101)).toBe(true);
});
