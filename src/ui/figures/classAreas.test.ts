import { expect, test } from 'vitest';
import { classAreas } from './classAreas';

/** The area within all outlines of a path, in percent of percent; holes go the other way round. */
function areaOf(path: string): number {
  return path
    .split('z')
    .filter(Boolean)
    .reduce((sum, polygon) => {
      const points: [number, number][] = [];
      for (const [, kind, numbers] of polygon.matchAll(/([MLHV])([\d. -]+)/g)) {
        const [a, b] = numbers.split(' ').map(Number);
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push(kind === 'H' ? [a, y] : kind === 'V' ? [x, a] : [a, b]);
      }
      const signed = points.reduce((total, [x, y], i) => {
        const [u, v] = points[(i + 1) % points.length];
        return total + x * v - u * y;
      }, 0);
      return sum + signed / 2;
    }, 0);
}

const none = new Float32Array(9);

test('samples of one class are the whole figure', () => {
  expect(classAreas({ classes: Array(9).fill(1), columns: 3, across: none, down: none }, [1, 2])).toEqual([
    'M0 0H100V100H0z',
    '',
  ]);
});

test('the areas of all classes fill the figure, and end where the borders are', () => {
  // the left column is of class 0, the others of class 1; the border is a quarter of the way
  const classes = [0, 1, 1, 0, 1, 1, 0, 1, 1];
  const across = new Float32Array([0.25, 0, 0, 0.25, 0, 0, 0.25, 0, 0]);
  const [left, right] = classAreas({ classes, columns: 3, across, down: none }, [0, 1]).map(areaOf);
  expect(left).toBeCloseTo(1250, 6);
  expect(right).toBeCloseTo(8750, 6);
});

test('where three classes or a diagonal meet nothing is left out', () => {
  for (const classes of [
    [0, 1, 2, 2],
    [0, 1, 1, 0],
    [0, 1, 2, 3],
  ]) {
    const half = new Float32Array(4).fill(0.5);
    const areas = classAreas({ classes, columns: 2, across: half, down: half }, [0, 1, 2, 3]).map(areaOf);
    expect(areas.reduce((sum, area) => sum + area)).toBeCloseTo(10000, 6);
  }
});

test('an area within another is a hole in it, and an area may have parts', () => {
  const classes = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
  const half = new Float32Array(16).fill(0.5);
  const [outer, inner] = classAreas({ classes, columns: 4, across: half, down: half }, [0, 1]);
  expect(inner.split('z').filter(Boolean)).toHaveLength(2);
  const square = 10000 / 9;
  expect(areaOf(inner)).toBeCloseTo(square / 2 + square / 8, -0.5); // its places are in tenths
  expect(areaOf(outer) + areaOf(inner)).toBeCloseTo(10000, 6);
});

test('random areas fill the figure, each where its samples are', () => {
  const columns = 12;
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const classes = Array.from({ length: columns ** 2 }, () => Math.floor(3 * random()));
  const across = Float32Array.from(classes, random);
  const down = Float32Array.from(classes, random);
  const areas = classAreas({ classes, columns, across, down }, [0, 1, 2]);
  expect(areas.map(areaOf).reduce((sum, area) => sum + area)).toBeCloseTo(10000, 0);
  for (const area of areas.map(areaOf)) expect(area).toBeGreaterThan(1500);
});

test('neighbours have the same border between them, though it has fewer corners than places', () => {
  const side = 40;
  const centres = [[8, 9], [30, 6], [22, 30], [20, 18]]; // prettier-ignore
  const distance = (c: number, x: number, y: number) =>
    (c === 3 ? 6 : 0) + Math.hypot(x - centres[c][0], y - centres[c][1]);
  const nearest = (x: number, y: number) =>
    [0, 1, 2, 3].reduce((best, c) => (distance(c, x, y) < distance(best, x, y) ? c : best));
  const places = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)]);
  const classes = places.map(([x, y]) => nearest(x, y));
  const to = (dx: number, dy: number) =>
    Float32Array.from(places, ([x, y]) => {
      const [a, b] = [nearest(x, y), nearest(x + dx, y + dy)];
      const off = (share: number) =>
        distance(a, x + share * dx, y + share * dy) - distance(b, x + share * dx, y + share * dy);
      let [low, high] = [0, 1];
      for (let k = 0; k < 20; k++)
        [low, high] = off((low + high) / 2) < 0 ? [(low + high) / 2, high] : [low, (low + high) / 2];
      return low;
    });
  const areas = classAreas({ classes, columns: side, across: to(1, 0), down: to(0, 1) }, [0, 1, 2, 3]);
  expect(areas.map(areaOf).reduce((sum, area) => sum + area)).toBeCloseTo(10000, 6);
  const corners = areas.map((path) => path.match(/[ML][\d.]+ [\d.]+/g)!.map((corner) => corner.slice(1)));
  expect(corners.flat().length).toBeLessThan(classes.length / 8);
  // but for those of the frame, each is in another area too
  const alone = corners.flatMap((own, c) =>
    own.filter((corner) => !corners.some((others, d) => d !== c && others.includes(corner))),
  );
  expect([...new Set(alone)].sort()).toEqual(['0 0', '0 100', '100 0', '100 100']);
});
