import { expect, test } from 'vitest';
import { compute, hills, lowestOf, span } from './model';

const felt = (hill: number, ...taps: number[]) => compute({ hill, taps }).heights;

test('each tap tells the height of the map there', () => {
  const { map, heights } = compute({ hill: 1, taps: [0.05, 0.05] });
  // the middle of a cell of the map: 60 cells over 6 units, and two more on each side
  const [column, row] = [2 + Math.floor((0.05 + span) * 10), 2 + Math.floor((span - 0.05) * 10)];
  expect(heights[0]).toBeCloseTo(map.heights[row * map.columns + column], 9);
});

test('no place of the map is lower than the lowest, on every hill', () => {
  for (let hill = 1; hill <= hills; hill++) {
    const { map, lowest } = compute({ hill, taps: [] });
    expect(lowest.height).toBeLessThanOrEqual(Math.min(...map.heights.filter((_, i) => isInside(i, map.columns))) + 1e-6); // prettier-ignore
    expect(felt(hill, ...lowest.at)[0]).toBeCloseTo(lowest.height, 9);
  }
});
const isInside = (i: number, columns: number) =>
  [i % columns, Math.floor(i / columns)].every((at) => at >= 2 && at < columns - 2);

test('the walk pays three losses a step, and goes down', () => {
  const taps = Array.from({ length: 30 }, (_, i) => [-2 + 0.1 * i, 2]).flat();
  const { walked } = compute({ hill: 2, taps });
  expect(walked.x).toHaveLength(1 + 30 / 3);
  expect(walked.heights.at(-1)!).toBeLessThan(walked.heights[0]);
});

test('hills differ, and nothing has been felt at first', () => {
  expect(lowestOf(1).at).not.toEqual(lowestOf(2).at);
  expect(compute({ hill: 1, taps: [] })).toMatchObject({ best: -1, heights: [] });
});
