import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { Random } from '@lib/random';
import { bent, boxOf, heightOf, pixelOf, polarOf, positiveRange, reach, unbent, type Line, type Point } from './bend';
import { carriedBack } from './curves';
import PolarTransform from './index';
import { compute, count, fewestWrong, inPlane, whole, wrongBeside, type State } from './model';
import { dataNames, draw, each, type DataName } from './points';

const start = initialState(PolarTransform.spec.controls) as State;
const shares = [0, 0.001, 0.2, 0.5, 0.8, 0.999, 1];
const random = new Random(2);
const polars = Array.from({ length: 60 }, () => polarOf(pixelOf([reach * random.uniform(), 6.2 * random.uniform() - 3.1]))); // prettier-ignore
const close = (got: readonly number[], wanted: readonly number[], digits = 9) =>
  wanted.forEach((value, i) => expect(got[i]).toBeCloseTo(value, digits));
/** A place of the box where r is a value, for the ends of a line once the plane is unrolled. */
const atRadius = (r: number) => (2 * r) / reach - 1;
const circle = (r: number) => [atRadius(r), -1, atRadius(r), 1];
const unrolled = (data: DataName, line: number[]) => compute({ ...start, bend: whole, data, line });

test('at first a place is x and y, at last it is r and θ', () => {
  for (const polar of polars) {
    close(bent(polar, 0), pixelOf(polar));
    expect(bent(polar, 1)).toEqual(polar);
  }
});

test('every bend is undone, and the way from one to the next has no jump', () => {
  for (const polar of polars) {
    for (const share of shares) close(unbent(bent(polar, share), share)!, polar, 6);
    for (let frame = 1; frame <= whole; frame++) {
      const [a, b] = [bent(polar, (frame - 1) / whole), bent(polar, frame / whole)];
      expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(0.25);
    }
  }
  close(bent([2, 3], 1 - 1e-7), [2, 3], 5);
});

test('the box holds the bent disc, and no smaller one would', () => {
  for (const share of shares) {
    const { left, height } = boxOf(share);
    const edge = Array.from({ length: 721 }, (_, i) => bent([reach, ((i - 360) * Math.PI) / 360], share));
    const inner = Array.from({ length: 721 }, (_, i) => bent([0, ((i - 360) * Math.PI) / 360], share));
    const all = [...edge, ...inner];
    expect(Math.min(...all.map(([u]) => u))).toBeCloseTo(left, 3);
    expect(Math.max(...all.map(([u]) => u))).toBeCloseTo(reach, 3);
    expect(Math.max(...all.map(([, v]) => v))).toBeCloseTo(height, 3);
  }
});

test('a line r = const is a circle among the pixels, θ = const a ray, any other a spiral', () => {
  const on = (line: Line) => carriedBack(line, 1).flat();
  const ring = on([1, 0, -1.25]);
  expect(ring.length).toBeGreaterThan(300);
  for (const at of ring) expect(Math.hypot(...at)).toBeCloseTo(1.25, 9);
  const ray = on([0, 1, -0.5]).map(polarOf);
  expect(ray.length).toBeGreaterThan(300);
  for (const [r, theta] of ray) if (r > 0) expect(theta).toBeCloseTo(0.5, 9);
  const spiral = on([1, -0.3, -1]).map(polarOf);
  for (const [r, theta] of spiral) expect(r).toBeCloseTo(1 + 0.3 * theta, 9);
  expect(new Set(spiral.map(([r]) => r.toFixed(3))).size).toBeGreaterThan(100);
});

test('until the plane is bent a line is carried back as itself', () => {
  const line: Line = [0.6, -1, 0.3];
  const back = carriedBack(line, 0).flat();
  expect(back.length).toBeGreaterThan(100);
  for (const at of back) expect(heightOf(line, at)).toBeCloseTo(0, 9);
});

test('the side of a line is found ray by ray', () => {
  for (const share of shares)
    for (const line of [[1, 0.2, -1], [-0.4, 1, 0.3], [1, 0, -1.2], [0, 1, -1], [0, 0, 1], [0, 0, -1]] as Line[])
      for (const [r, theta] of polars) {
        const height = heightOf(line, bent([r, theta], share));
        const [from, to] = positiveRange(line, theta, share);
        if (Math.abs(height) > 1e-6) expect(r >= from && r <= to && to > from).toBe(height > 0);
      }
}); // prettier-ignore

test('the points: equally many of each class, all in the disc, none on the cut', () => {
  for (const data of dataNames) {
    const points = draw(data);
    expect(points.filter(({ first }) => first)).toHaveLength(each);
    expect(points).toHaveLength(count);
    for (const { at } of points) {
      const [r, theta] = polarOf(at);
      expect(r).toBeLessThan(reach);
      expect(Math.abs(theta)).toBeLessThan(Math.PI);
    }
  }
});

test('a circle between the classes leaves none of the ring wrong, a slanted line none of the spiral', () => {
  expect(unrolled('ring', circle(1)).wrong).toBe(0);
  expect(unrolled('ring', circle(1.6)).wrong).toBeGreaterThan(10);
  // θ = 1.7 (r − 1.3), from θ = −2 to 2
  const [low, high] = [-2, 2].map((theta) => [atRadius(1.3 + theta / 1.7), theta / Math.PI]);
  expect(unrolled('spiral', [...low, ...high]).wrong).toBe(0);
  expect(unrolled('spiral', circle(1.3)).wrong).toBeGreaterThan(30);
});

test('what is wrong does not depend on which end of the line is which, and each wrong point is marked', () => {
  for (const data of dataNames) {
    const { wrong, isWrong } = compute({ ...start, data });
    const [a, b, c, d] = start.line;
    expect(compute({ ...start, data, line: [c, d, a, b] }).wrong).toBe(wrong);
    expect(isWrong.filter(Boolean)).toHaveLength(wrong);
    expect(wrong).toBeLessThanOrEqual(count / 2);
  }
});

test('a line whose ends are one point breaks nothing', () => {
  const { wrong, isWrong } = compute({ ...start, line: [0, 0, 0, 0] });
  expect(wrong).toBe(each);
  expect(isWrong.filter(Boolean)).toHaveLength(each);
});

test('no straight line among the pixels is better than the best, and the best is as good as is said', () => {
  const draws = new Random(9);
  for (const data of dataNames) {
    const points = draw(data);
    const pixels = points.map(({ at }) => at);
    const { wrong, line } = fewestWrong(pixels, points);
    expect(wrongBeside(pixels, points, line).wrong).toBe(wrong);
    for (let i = 0; i < 4000; i++) {
      const angle = Math.PI * draws.uniform();
      const tried: Line = [Math.cos(angle), Math.sin(angle), 4 * draws.uniform() - 2];
      expect(wrongBeside(pixels, points, tried).wrong).toBeGreaterThanOrEqual(wrong);
    }
  }
});

test('the feature is right for the ring and the spiral, and wrong for two clusters that the cut tears', () => {
  const trained = (data: DataName) => compute({ ...start, data }).trained;
  expect(trained('ring').polar).toBe(0);
  expect(trained('ring').pixels).toBeGreaterThan(30);
  expect(trained('spiral').polar).toBe(0);
  expect(trained('spiral').pixels).toBeGreaterThan(8);
  expect(trained('clusters').pixels).toBe(0);
  expect(trained('clusters').polar).toBeGreaterThan(30);
  expect(trained('aside').polar).toBeGreaterThan(20);
});

test('a place of the box is in the units of the plane', () => {
  close(inPlane([1, -1], 1), [reach, -Math.PI]);
  close(inPlane([-1, 1], 1), [0, Math.PI]);
  close(inPlane([0, 0.5], 0), [0, reach / 2] as Point);
});
