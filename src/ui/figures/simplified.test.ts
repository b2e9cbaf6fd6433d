import { expect, test } from 'vitest';
import { simplified } from './simplified';

test('corners on a straight line are left out, others stay', () => {
  const line = [[0, 0], [1, 0], [2, 0], [2, 1], [2, 3]] as const; // prettier-ignore
  expect(simplified(line, 0.01)).toEqual([[0, 0], [2, 0], [2, 3]]); // prettier-ignore
});

test('a ring keeps its place, and no corner of it was farther away than allowed', () => {
  const circle = Array.from({ length: 361 }, (_, i): [number, number] => {
    const angle = (Math.PI * (i % 360)) / 180;
    return [50 * Math.cos(angle), 50 * Math.sin(angle)];
  });
  const ring = simplified(circle, 0.1);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(ring.length).toBeLessThan(80);
  for (const [x, y] of circle) {
    const nearest = Math.min(...ring.slice(1).map((corner, i) => {
      const [[x1, y1], [x2, y2]] = [ring[i], corner];
      return Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / Math.hypot(x2 - x1, y2 - y1);
    })); // prettier-ignore
    expect(nearest).toBeLessThanOrEqual(0.1);
  }
});

test('nothing and a single place stay as they are', () => {
  expect(simplified([], 1)).toEqual([]);
  expect(simplified([[1, 2]], 1)).toEqual([[1, 2]]);
});
