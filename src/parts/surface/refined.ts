import type { HeightMap } from '@lib/graph/heightMap';

/**
 * The same surface on a grid twice as fine: a cubic (Catmull–Rom) through the given heights, clamped to its neighbours.
 * Contour lines of steep surfaces need it, because linear interpolation between distant heights makes them ragged.
 */
export function refined({ heights, columns, rows, beyond }: HeightMap): HeightMap {
  const across = twice(heights, rows, columns, (row, i) => row * columns + i);
  const down = twice(across, 2 * columns, rows, (column, i) => i * 2 * columns + column);
  // row by row again
  const turned = Array.from({ length: 4 * columns * rows }, (_, k) => down[(k % (2 * columns)) * 2 * rows + Math.floor(k / (2 * columns))]); // prettier-ignore
  return { heights: turned, columns: 2 * columns, rows: 2 * rows, beyond: 2 * beyond };
}

/** Each line of heights with two in place of each, a quarter of a cell to either side. */
function twice(heights: readonly number[], lines: number, length: number, at: (line: number, i: number) => number) {
  const found: number[] = [];
  for (let line = 0; line < lines; line++) {
    const height = (i: number) => heights[at(line, Math.min(length - 1, Math.max(0, i)))];
    for (let i = 0; i < length; i++) {
      found.push(cubic(height(i - 2), height(i - 1), height(i), height(i + 1), 0.75));
      found.push(cubic(height(i - 1), height(i), height(i + 1), height(i + 2), 0.25));
    }
  }
  return found;
}

/** The height at a fraction of the way from b to c. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const height = b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  if (!Number.isFinite(height)) return t < 0.5 ? b : c;
  return Math.min(Math.max(a, b, c, d), Math.max(Math.min(a, b, c, d), height));
}
