import { describe, expect, test } from 'vitest';
import { tensor, Tensor } from '../engine/tensor';
import { Random } from '../random';
import { firstCentres, movedCentres, nearestCentres } from './kMeans';

const drawn = (count: number, size: number, seed: number) => {
  const random = new Random(seed);
  return new Tensor(
    Float32Array.from({ length: count * size }, () => random.normal()),
    [count, size],
  );
};
const rowsOf = (points: Tensor) => points.tolist() as number[][];
const squared = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);

describe('nearestCentres', () => {
  test('agrees with comparing every point with every centre, in any number of columns', () => {
    for (const size of [1, 3, 12, 13, 75, 108]) {
      const [points, centres] = [drawn(60, size, size), drawn(7, size, 100 + size)];
      const { labels, inertia } = nearestCentres(points, centres);
      const all = rowsOf(points).map((row) => rowsOf(centres).map((centre) => squared(row, centre)));
      expect([...labels]).toEqual(all.map((row) => row.indexOf(Math.min(...row))));
      expect(inertia).toBeCloseTo(
        all.reduce((sum, row) => sum + Math.min(...row), 0),
        6,
      );
    }
  });

  test('takes the first of equally near centres', () => {
    expect([...nearestCentres(tensor([[0], [1]]), tensor([[5], [1], [-1], [1]])).labels]).toEqual([1, 1]);
  });
});

describe('movedCentres', () => {
  test('moves each centre to the mean of its points; one without points stays', () => {
    const points = tensor([[0, 0], [2, 4], [9, 9]]); // prettier-ignore
    const { centres, counts } = movedCentres(points, [1, 1, 2], tensor([[7, 8], [0, 0], [0, 0]])); // prettier-ignore
    expect(rowsOf(centres)).toEqual([[7, 8], [1, 2], [9, 9]]); // prettier-ignore
    expect([...counts]).toEqual([0, 2, 1]);
  });

  test('does not change its arguments', () => {
    const [points, centres] = [drawn(20, 3, 1), drawn(4, 3, 2)];
    const before = [points, centres].map(({ data }) => [...data]);
    movedCentres(points, nearestCentres(points, centres).labels, centres);
    expect([points, centres].map(({ data }) => [...data])).toEqual(before);
  });
});

test('neither half of a step moves points farther from their centres', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const points = drawn(300, 5, seed);
    const rows = rowsOf(points);
    let centres = firstCentres(points, 9, 'random', new Random(seed));
    let before = Infinity;
    for (let i = 0; i < 12; i++) {
      const { labels, inertia } = nearestCentres(points, centres);
      const moved = movedCentres(points, labels, centres).centres;
      const centresNow = rowsOf(moved);
      const kept = rows.reduce((sum, row, i) => sum + squared(row, centresNow[labels[i]]), 0);
      expect(inertia).toBeLessThanOrEqual(before + 1e-4);
      expect(kept).toBeLessThanOrEqual(inertia + 1e-4);
      [centres, before] = [moved, inertia];
    }
  }
});

describe('firstCentres', () => {
  const keys = (centres: Tensor) => rowsOf(centres).map((row) => row.join());

  test.each(['random', 'k-means++'] as const)('%s: different points, the same for the same seed', (how) => {
    const points = drawn(40, 2, 3);
    const centres = firstCentres(points, 40, how, new Random(5));
    expect(keys(centres).sort()).toEqual(keys(points).sort());
    expect(firstCentres(points, 40, how, new Random(5)).data).toEqual(centres.data);
    expect(firstCentres(points, 40, how, new Random(6)).data).not.toEqual(centres.data);
  });

  test.each(['random', 'k-means++'] as const)('%s: with more centres than points every point has one', (how) => {
    const centres = firstCentres(tensor([[1], [2], [3]]), 8, how, new Random(1)); // prettier-ignore
    expect(centres.shape).toEqual([8, 1]);
    expect([...new Set(centres.data)].sort()).toEqual([1, 2, 3]);
  });

  test('k-means++: far points sooner, in proportion to the squared distance', () => {
    // two heaps, and one point far away: with two centres it is nearly always one of them
    const points = tensor([...Array<number[]>(50).fill([0]), [1], [10]]);
    let [far, near] = [0, 0];
    for (let seed = 0; seed < 2000; seed++) {
      const [first, second] = firstCentres(points, 2, 'k-means++', new Random(seed)).data;
      if (first !== 0) continue;
      if (second === 10) far++;
      else near++;
    }
    expect(far / (far + near)).toBeGreaterThan(0.98);
    expect(near / (far + near)).toBeCloseTo(1 / 101, 1.5);
  });

  test('where all points are the same, so are the centres, and one of them has all points', () => {
    const points = tensor(Array.from({ length: 9 }, () => [3, 3]));
    for (const how of ['random', 'k-means++'] as const) {
      const centres = firstCentres(points, 4, how, new Random(2));
      const { labels, inertia } = nearestCentres(points, centres);
      expect([new Set(centres.data), new Set(labels), inertia]).toEqual([new Set([3]), new Set([0]), 0]);
      expect(movedCentres(points, labels, centres).centres.data).toEqual(centres.data);
    }
  });
});

test('reports invalid arguments', () => {
  expect(() => firstCentres(tensor([1, 2]), 2, 'random', new Random(1))).toThrow('firstCentres: points must have shape (N, D), got (2,).'); // prettier-ignore
  expect(() => firstCentres(new Tensor(new Float32Array(0), [0, 2]), 2, 'random', new Random(1))).toThrow('firstCentres: points must have at least one row, got (0, 2).'); // prettier-ignore
  expect(() => nearestCentres(tensor([[1, 2]]), tensor([[1]]))).toThrow('nearestCentres: points and centres must have as many columns, got (1, 2) and (1, 1).'); // prettier-ignore
  expect(() => nearestCentres(tensor([[1]]), new Tensor(new Float32Array(0), [0, 1]))).toThrow('nearestCentres: centres must have at least one row, got (0, 1).'); // prettier-ignore
});
