import { expect, test } from 'vitest';
import { crossings, layered } from './layered';
import type { Place } from './layers';

const boxes = (count: number) => Array.from({ length: count }, () => ({ width: 40, height: 20 }));

test('wires go down, boxes do not overlap, and stay in their order', () => {
  const { places, wires, width } = layered(boxes(5), [{ from: 0, to: 2 }, { from: 1, to: 2 }, { from: 2, to: 4 }, { from: 3, to: 4 }]); // prettier-ignore
  for (const points of wires) expect(points[0][1]).toBeLessThan(points[points.length - 1][1]);
  expect(places[0][0]).toBeLessThan(places[1][0]);
  expect(places[2][0] + 40).toBeLessThanOrEqual(places[3][0]);
  for (const [x] of places) expect(x + 20).toBeLessThanOrEqual(width);
});

test('a wire that goes round boxes is inside the drawing, too', () => {
  // x + ((x x) (x x)), and the same with one factor more on the right
  const powers = [
    [[0, 1], [0, 1], [0, 2], [0, 2], [1, 3], [2, 3], [0, 4], [3, 4]], 
    [[0, 1], [0, 1], [0, 2], [0, 2], [0, 3], [2, 3], [1, 4], [3, 4], [0, 5], [4, 5]],
    [[0, 1], [1, 2], [0, 2]],
  ]; // prettier-ignore
  for (const wires of powers) {
    const most = Math.max(...wires.flat());
    const drawn = layered(
      boxes(most + 1),
      wires.map(([from, to]) => ({ from, to })),
    );
    const along = drawn.wires.flat().map(([x]) => x);
    expect(Math.min(...along)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...along)).toBeLessThanOrEqual(drawn.width);
  }
});

test('two wires between the same boxes are two', () => {
  expect(layered(boxes(2), [{ from: 0, to: 1 }, { from: 0, to: 1 }]).wires).toHaveLength(2); // prettier-ignore
});

test('an empty circuit takes no space', () => {
  expect(layered([], [])).toEqual({ width: 0, height: 0, places: [], wires: [] });
});

test('crossings are counted once for each pair', () => {
  const down: Place[] = [[0, 0], [10, 10]]; // prettier-ignore
  const up: Place[] = [[0, 10], [5, 6], [10, 0]]; // prettier-ignore
  expect(crossings([down, up])).toBe(1);
  expect(crossings([down, [[0, 20], [10, 30]]])).toBe(0); // prettier-ignore
});
