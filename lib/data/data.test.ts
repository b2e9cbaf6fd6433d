import { describe, expect, test } from 'vitest';
import { blobs, moons, parity, rings, spirals, type Points } from './index';

const sets = { blobs, moons, parity, rings, spirals };
const rows = ({ x }: Points) => x.tolist() as [number, number][];

describe.each(Object.entries(sets))('%s', (_, draw) => {
  test('gives the same points for the same seed, and others for another', () => {
    expect(draw({ seed: 3 })).toEqual(draw({ seed: 3 }));
    expect(rows(draw({ seed: 3 }))).not.toEqual(rows(draw({ seed: 4 })));
  });

  test('has as many points as requested, near the origin, and every class', () => {
    const points = draw({ n: 90, noise: 0.1, seed: 1 });
    expect(points.x.shape).toEqual([90, 2]);
    expect(points.y).toHaveLength(90);
    expect(Math.max(...rows(points).flat().map(Math.abs))).toBeLessThan(3);
    expect([...new Set(points.y)].sort()).toEqual([0, 1, 2].slice(0, new Set(points.y).size));
    expect(new Set(points.y).size).toBeGreaterThan(1);
  });
});

const noiseless = { n: 400, noise: 0, seed: 2 };

test('parity: the sign of x₁ x₂ is the class', () => {
  const points = parity(noiseless);
  rows(points).forEach(([a, b], i) => expect(points.y[i]).toBe(a * b > 0 ? 0 : 1));
});

test('rings: the length is the class', () => {
  const points = rings(noiseless);
  rows(points).forEach(([a, b], i) => {
    const length = Math.hypot(a, b);
    expect(points.y[i] === 1 ? length >= 0.9999 && length <= 2.0001 : length <= 0.8001).toBe(true);
  });
});

test('spirals: each arm is the first, turned', () => {
  const points = spirals({ ...noiseless, classes: 4 });
  rows(points).forEach(([a, b], i) => {
    const turn = Math.atan2(b, a) / (2 * Math.PI) - Math.hypot(a, b) - points.y[i] / 4;
    expect(Math.abs(turn - Math.round(turn))).toBeLessThan(1e-4);
  });
});

test('moons: half circles of radius 1', () => {
  const points = moons(noiseless);
  rows(points).forEach(([a, b], i) => {
    const [x, y] = points.y[i] === 0 ? [a + 0.5, b + 0.25] : [0.5 - a, 0.25 - b];
    expect(Math.hypot(x, y)).toBeCloseTo(1, 5);
    expect(y).toBeGreaterThan(-1e-6);
  });
});

test('blobs: the means lie on a circle', () => {
  const points = blobs({ n: 3000, seed: 5 });
  for (const label of [0, 1, 2]) {
    const own = rows(points).filter((_, i) => points.y[i] === label);
    const mean = [0, 1].map((d) => own.reduce((total, row) => total + row[d], 0) / own.length);
    expect(Math.hypot(mean[0], mean[1])).toBeCloseTo(1, 1);
  }
});
