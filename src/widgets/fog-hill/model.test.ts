import { expect, test } from 'vitest';
import { hills } from './hills';
import { alike, compute, lowestOf, span, walkSteps } from './model';

const felt = (hill: number, ...taps: number[]) => compute({ hill, weights: '2', taps }).heights;

test('each tap tells the height of the map there', () => {
  const { map, heights } = compute({ hill: 1, weights: '2', taps: [0.05, 0.05] });
  // the middle of a cell of the map: 60 cells over 6 units, and two more on each side
  const [column, row] = [2 + Math.floor((0.05 + span) * 10), 2 + Math.floor((span - 0.05) * 10)];
  expect(heights[0]).toBeCloseTo(map.heights[row * map.columns + column], 9);
});

test('no place of the map is lower than the lowest, on every hill', () => {
  for (let hill = 1; hill <= hills; hill++) {
    const { map, lowest } = compute({ hill, weights: '2', taps: [] });
    expect(lowest.height).toBeLessThanOrEqual(Math.min(...map.heights.filter((_, i) => isInside(i, map.columns))) + 1e-6); // prettier-ignore
    expect(felt(hill, ...lowest.places[0])[0]).toBeCloseTo(lowest.height, 9);
    for (const place of lowest.places) expect(felt(hill, ...place)[0] - lowest.height).toBeLessThan(alike);
  }
});
const isInside = (i: number, columns: number) =>
  [i % columns, Math.floor(i / columns)].every((at) => at >= 2 && at < columns - 2);

test('the walk and random taps pay alike, and the walk goes down', () => {
  for (const weights of ['2', '10', '30'] as const) {
    const { walked, random } = compute({ hill: 2, weights, taps: [-2, 2] });
    expect(walked.heights).toHaveLength(walkSteps + 1);
    expect(walked.losses.at(-1)).toBe(random.length);
    expect(walked.heights.at(-1)!).toBeLessThan(walked.heights[0]);
  }
});

test('wherever the first foot is put, with ten weights and more the slope gets lower than as many random taps', () => {
  for (const weights of ['10', '30'] as const)
    for (const hill of [1, 5, 9])
      for (const taps of [
        [-2.9, 2.9],
        [2.9, -2.9],
        [0, 0],
      ]) {
        // prettier-ignore
        const { walked, random } = compute({ hill, weights, taps });
        expect(walked.heights.at(-1)! / random.at(-1)!, `${weights} ${hill} ${taps}`).toBeLessThan(0.7);
      }
});

test('a first tap keeps its height, whatever is tapped after it', () => {
  const [one, two] = [[1, 1], [1, 1, -2, 0]].map((taps) => compute({ hill: 3, weights: '10', taps }).heights); // prettier-ignore
  expect(two[0]).toBe(one[0]);
});

test('hills differ, and nothing has been felt at first', () => {
  expect(lowestOf(1).places).not.toEqual(lowestOf(2).places);
  expect(compute({ hill: 1, weights: '2', taps: [] })).toMatchObject({ best: -1, heights: [] });
});

test('the lowest so far never rises, for anyone', () => {
  const { yours, walk, random } = compute({ hill: 4, weights: '10', taps: [1, 1, -2, 0, 0, 2] });
  for (const list of [yours, walk, random]) list.slice(1).forEach((low, i) => expect(low).toBeLessThanOrEqual(list[i]));
});

test('a walk that ends as low as the lowest place ends at one of the crosses', () => {
  const { walked, lowest } = compute({ hill: 1, weights: '2', taps: [-1, 2.5] });
  expect(lowest.places.length).toBeGreaterThan(1);
  expect(walked.heights.at(-1)!).toBeCloseTo(lowest.height, 3);
  const [x, y] = [walked.x.at(-1)!, walked.y.at(-1)!];
  expect(Math.min(...lowest.places.map(([px, py]) => Math.hypot(x - px, y - py)))).toBeLessThan(0.1);
});
