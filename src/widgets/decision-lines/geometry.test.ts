import { expect, test } from 'vitest';
import { anchorOf, gripOf, throughPoint, tipOf, withTip, type Row } from './geometry';

const row: Row = [0.9, 0.6, 0.3];
const heightAt = ([w1, w2, b]: Row, [x, y]: readonly number[]) => w1 * x + w2 * y + b;

test('the handle lies on the line, the tip where the score is higher', () => {
  expect(heightAt(row, anchorOf(row))).toBeCloseTo(0, 12);
  expect(heightAt(row, tipOf(row))).toBeCloseTo(0.25 * (0.9 ** 2 + 0.6 ** 2), 12);
  expect(anchorOf([0, 0, 1])).toEqual([0, 0]);
  expect(anchorOf([1, 0, -3])[0]).toBe(0.97); // a line outside is held at the edge
});

test('a dragged line passes through the point: by its bias alone, or without one by its direction', () => {
  const moved = throughPoint(row, [0.4, -0.5], true);
  expect(heightAt(moved, [0.4, -0.5])).toBeCloseTo(0, 2);
  expect(moved.slice(0, 2)).toEqual([0.9, 0.6]);
  const turned = throughPoint(row, [0.4, -0.5], false);
  expect(turned[0] * 0.4 + turned[1] * -0.5).toBeCloseTo(0, 2);
  expect(turned[2]).toBe(0.3);
  expect(Math.hypot(turned[0], turned[1])).toBeCloseTo(Math.hypot(0.9, 0.6), 1);
});

test('without biases the handles lie apart, and a line stays under the one that is dragged', () => {
  const rows: Row[] = [[1.4, 0.55, -0.75], [-1.8, 0.1, -0.3], [0.1, -1.65, -0.65]]; // prettier-ignore
  const grips = rows.map((each) => gripOf(each, false));
  grips.forEach(([x, y], i) =>
    grips.slice(0, i).forEach((other) => expect(Math.hypot(x - other[0], y - other[1])).toBeGreaterThan(0.2)),
  );
  for (const each of rows) {
    const [x, y] = gripOf(each, false);
    const to = [x + 0.1, y - 0.05] as const;
    const [gripX, gripY] = gripOf(throughPoint(each, [...to], false), false);
    expect((gripX * to[1] - gripY * to[0]) / Math.hypot(...to)).toBeCloseTo(0, 2);
    expect(gripX * to[0] + gripY * to[1]).toBeGreaterThan(0);
  }
  expect(gripOf(row, true)).toEqual(anchorOf(row));
});

test('a dragged arrow keeps its foot on the line', () => {
  const foot = anchorOf(row);
  const turned = withTip(row, [foot[0] + 0.1, foot[1] - 0.2], true);
  expect(turned[0]).toBeCloseTo(0.4, 2);
  expect(turned[1]).toBeCloseTo(-0.8, 2);
  expect(heightAt(turned, foot)).toBeCloseTo(0, 1);
});

test('a small move of the handle moves it, whichever way the line lies', () => {
  for (const [w1, w2] of [
    [-0.5, 1.3],
    [1, 0.05],
    [0.9, 0.6],
  ] as const) {
    // prettier-ignore
    const from = anchorOf([w1, w2, 0.2]);
    const [x] = anchorOf(throughPoint([w1, w2, 0.2], [from[0] + 0.01, from[1]], true));
    expect(x).toBeGreaterThan(from[0]);
  }
});
