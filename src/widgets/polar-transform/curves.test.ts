import { expect, test } from 'vitest';
import { Random } from '@lib/random';
import { bent, boxOf, heightOf, pixelOf, polarOf, reach, type Line, type Point } from './bend';
import { acrossBox, carriedBack, cut, grid, positivePart } from './curves';

const shares = [0, 0.3, 0.7, 1];
const lines: Line[] = [[1, 0.2, -1], [-0.4, 1, 0.3], [1, 0, -1.2], [0.5, -1, 0.2]]; // prettier-ignore

/** Whether a place lies within a polygon: a ray from it crosses the border an odd number of times. */
const isWithin = ([px, py]: Point, polygon: Point[]) =>
  polygon.filter(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length];
    return y1 > py !== y2 > py && px < x1 + ((py - y1) / (y2 - y1)) * (x2 - x1);
  }).length %
    2 ===
  1;

test('the coloured part of both planes is the positive side of the line, in the pixels as in the features', () => {
  const random = new Random(6);
  for (const share of shares)
    for (const line of lines) {
      const { pixels, places } = positivePart(line, share);
      for (let i = 0; i < 60; i++) {
        const polar: Point = [0.1 + 2.3 * random.uniform(), 6 * random.uniform() - 3];
        const height = heightOf(line, bent(polar, share));
        if (Math.abs(height) < 0.03) continue; // the border is drawn in steps of a degree
        expect(isWithin(pixelOf(polar), pixels)).toBe(height > 0);
        expect(isWithin(bent(polar, share), places)).toBe(height > 0);
      }
    }
});

test('the curve among the pixels is bent to the line', () => {
  for (const share of shares)
    for (const line of lines) {
      const points = carriedBack(line, share).flat();
      expect(points.length).toBeGreaterThan(50);
      for (const [r, theta] of points.map(polarOf))
        if (r > 0) expect(heightOf(line, bent([r, theta], share))).toBeCloseTo(0, 6); // the middle has lost its angle
    }
});

test('a line that leaves the disc and comes back is drawn in pieces', () => {
  expect(carriedBack([1, 0, 0.05], 0.5).length).toBe(2); // through the gap that has opened on the left
  expect(carriedBack([1, 0, -1], 1).length).toBe(1);
});

test('where a line crosses the box; one that passes by, or is none, crosses nowhere', () => {
  for (const share of shares) {
    const { left, height } = boxOf(share);
    const ends = acrossBox([1, 0.2, -1], share)!;
    for (const [u, v] of ends) {
      expect(u).toBeGreaterThanOrEqual(left - 1e-9);
      expect(u).toBeLessThanOrEqual(reach + 1e-9);
      expect(Math.abs(v)).toBeLessThanOrEqual(height + 1e-9);
    }
    expect(acrossBox([1, 0, -9], share)).toBeNull();
    expect(acrossBox([0, 0, 0], share)).toBeNull();
    expect(carriedBack([0, 0, 0], share)).toEqual([]);
  }
});

test('unrolled, circles and rays are the straight lines of a grid, and the cut is its upper and its lower edge', () => {
  for (const line of grid(1)) {
    const isUpright = line.every(([u]) => Math.abs(u - line[0][0]) < 1e-12);
    const isLevel = line.every(([, v]) => Math.abs(v - line[0][1]) < 1e-12);
    expect(isUpright || isLevel).toBe(true);
  }
  expect(cut(1).map(([[, v]]) => v)).toEqual([-Math.PI, Math.PI]);
  expect(cut(0)).toHaveLength(1);
});
