import { scaleLinear, scaleLog } from 'd3-scale';
import { expect, test } from 'vitest';
import { horizontal, logarithmic, vertical } from './scale';

const domains = [
  [0, 1],
  [-1, 1],
  [-3.4, 1.6],
  [5, -2],
  [0, 200],
  [0.1, 0.7],
  [-0.003, 0.0021],
  [0, 0],
  [1e-9, 3e-9],
  [12345, 987654],
  [-4.15, 0.65],
] as const;
const counts = [1, 2, 3, 4, 5, 6, 7, 10, 17];
const shares = [-0.3, 0, 0.1, 1 / 3, 0.5, 0.77, 1, 1.4];

test('a linear scale is d3’s, to the last digit, and so are its ticks', () => {
  for (const [from, to] of domains) {
    for (const [ours, theirs] of [
      [horizontal(from, to), scaleLinear([from, to], [0, 100])],
      [vertical(from, to), scaleLinear([from, to], [100, 0])],
    ] as const) {
      for (const share of shares) {
        expect(ours(from + share * (to - from))).toBe(theirs(from + share * (to - from)));
        expect(ours.invert(100 * share)).toBe(theirs.invert(100 * share));
      }
      for (const count of counts) expect(ours.ticks(count)).toEqual(theirs.ticks(count));
      expect(ours.domain()).toEqual(theirs.domain());
    }
  }
});

test('a logarithmic scale is d3’s, and so are its ticks', () => {
  for (const [from, to] of [
    [1e-8, 10],
    [1, 1000],
    [0.02, 0.25],
    [3, 5],
    [100, 0.1],
    [1e-4, 300],
  ] as const) {
    const [ours, theirs] = [logarithmic(from, to, 100, 0), scaleLog([from, to], [100, 0])];
    for (const share of shares) {
      const value = from * (to / from) ** share;
      expect(ours(value)).toBeCloseTo(theirs(value), 10);
      expect(ours.invert(100 * share) / theirs.invert(100 * share)).toBeCloseTo(1, 10);
    }
    for (const count of counts) {
      const [one, other] = [ours.ticks(count), theirs.ticks(count)];
      expect(one.map((tick) => Number(tick.toPrecision(12)))).toEqual(
        other.map((tick) => Number(tick.toPrecision(12))),
      );
    }
  }
});

test('NaN and infinite ends have neither places nor ticks', () => {
  expect(horizontal(0, 1)(NaN)).toBeNaN();
  expect(horizontal(NaN, 1)(0.5)).toBeNaN();
  expect(horizontal(0, Infinity).ticks(4)).toEqual([]);
  expect(logarithmic(1, 10, 0, 100)(-1)).toBeNaN();
});
