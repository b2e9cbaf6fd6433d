import { expect, test } from 'vitest';
import { classMap } from './classMap';

const disc = (places: [number, number][]) => places.map(([x, y]) => (Math.hypot(x, y) < 0.6 ? 1 : 0));

test('samples lie on the edges, row by row from above', () => {
  const seen: [number, number][] = [];
  const map = classMap((places) => (seen.push(...places), places.map(() => 0)), { extent: 2, columns: 3 });
  expect(seen).toEqual([[-2, 2], [0, 2], [2, 2], [-2, 0], [0, 0], [2, 0], [-2, -2], [0, -2], [2, -2]]); // prettier-ignore
  expect(map).toMatchObject({ classes: Array(9).fill(0), columns: 3 });
});

test('a border is found to a 32nd of the distance of two samples', () => {
  const columns = 11;
  const { classes, across, down } = classMap(disc, { extent: 1, columns });
  let found = 0;
  for (let i = 0; i < classes.length; i++) {
    const [x, y] = [-1 + 0.2 * (i % columns), 1 - 0.2 * Math.floor(i / columns)];
    if (i % columns < columns - 1 && classes[i] !== classes[i + 1]) {
      expect(Math.abs(Math.hypot(x + 0.2 * across[i], y) - 0.6)).toBeLessThan(0.2 / 32);
      found++;
    } else expect(across[i]).toBe(0);
    if (i + columns < classes.length && classes[i] !== classes[i + columns]) {
      expect(Math.abs(Math.hypot(x, y - 0.2 * down[i]) - 0.6)).toBeLessThan(0.2 / 32);
      found++;
    }
  }
  expect(found).toBe(20);
});
