import { expect, test } from 'vitest';
import { gripOf, throughPoint, tipOf, withTip, type Row } from './geometry';

const row: Row = [0.9, 0.6, 0.3];
const heightAt = ([w1, w2, b]: Row, [x, y]: readonly number[]) => w1 * x + w2 * y + b;

test('the grip lies on its line, and the arrow points from the middle to where the score grows', () => {
  expect(heightAt(row, gripOf(row))).toBeCloseTo(0, 12);
  const [x, y] = tipOf(row);
  expect(x / y).toBeCloseTo(0.9 / 0.6, 12);
  expect(heightAt(row, tipOf(row))).toBeGreaterThan(heightAt(row, [0, 0]));
  expect(gripOf([0, 0, 1])).toEqual([0, 0]);
  expect(gripOf([1, 0, -3])[0]).toBe(0.97); // a line outside is held at the edge
  for (const line of [
    [0.9, 0.6, 1.2],
    [-0.2, 1, -1.1],
    [1, 1, -1.9],
  ] as Row[]) {
    expect(heightAt(line, gripOf(line))).toBeCloseTo(0, 12);
    gripOf(line).forEach((at) => expect(Math.abs(at)).toBeLessThanOrEqual(1));
  }
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

test('an arrow that is turned once around, or made short and long again, keeps the bias and stays under the pointer', () => {
  let turned = row;
  for (let step = 1; step <= 24; step++) {
    const angle = Math.atan2(0.6, 0.9) + (2 * Math.PI * step) / 24;
    const tip = [0.3 * Math.cos(angle), 0.3 * Math.sin(angle)] as [number, number];
    turned = withTip(turned, tip);
    tipOf(turned).forEach((at, i) => expect(at).toBeCloseTo(tip[i], 2));
    expect(turned[2]).toBe(row[2]);
  }
  expect(withTip(withTip(row, [0.01, 0]), tipOf(row))).toEqual(row);
});

test('without biases the handles lie apart, and a line stays under the one that is dragged', () => {
  const rows: Row[] = [[1.4, 0.55, -0.75], [-1.8, 0.1, -0.3], [0.1, -1.65, -0.65]]; // prettier-ignore
  const grips = rows.map((each) => gripOf([each[0], each[1], 0]));
  grips.forEach(([x, y], i) =>
    grips.slice(0, i).forEach((other) => expect(Math.hypot(x - other[0], y - other[1])).toBeGreaterThan(0.2)),
  );
  for (const each of rows) {
    const [x, y] = gripOf([each[0], each[1], 0]);
    const to = [x + 0.1, y - 0.05] as const;
    const [gripX, gripY] = gripOf(throughPoint([each[0], each[1], 0], [...to], false));
    expect((gripX * to[1] - gripY * to[0]) / Math.hypot(...to)).toBeCloseTo(0, 2);
    expect(gripX * to[0] + gripY * to[1]).toBeGreaterThan(0);
  }
});

test('a small move of the handle moves it, whichever way the line lies', () => {
  for (const [w1, w2] of [
    [-0.5, 1.3],
    [1, 0.05],
    [0.9, 0.6],
  ] as const) {
    // prettier-ignore
    const from = gripOf([w1, w2, 0.2]);
    const [x] = gripOf(throughPoint([w1, w2, 0.2], [from[0] + 0.01, from[1]], true));
    expect(x).toBeGreaterThan(from[0]);
  }
});
