import { expect, test } from 'vitest';
import { compute, type State } from './model';

const best = (data: State['data'], feature: State['feature']) =>
  compute({ data, feature, line: [-1, 0, 1, 0], angle: 180 }).best.accuracy;

test('the classes have equally many points', () => {
  for (const data of ['parity', 'disc', 'ring', 'blobs'] as const) {
    const { points } = compute({ data, feature: 'none', line: [-1, 0, 1, 0], angle: 0 });
    expect(points.filter(({ first }) => first)).toHaveLength(points.length / 2);
  }
});

test('no straight line tells any of them apart', () => {
  for (const data of ['parity', 'disc', 'ring', 'blobs'] as const) {
    expect(best(data, 'none')).toBeGreaterThanOrEqual(0.5);
    expect(best(data, 'none')).toBeLessThan(0.85);
  }
});

test('the product solves the parity, the square of the length the disc, and neither the others', () => {
  expect(best('parity', 'product')).toBe(1);
  expect(best('disc', 'square')).toBe(1);
  expect(best('parity', 'square')).toBeLessThan(0.8);
  expect(best('disc', 'product')).toBeLessThan(0.9);
  for (const feature of ['product', 'square'] as const) {
    expect(best('ring', feature)).toBeLessThan(0.95);
    expect(best('blobs', feature)).toBeLessThan(0.95);
  }
});

test('no random line is better than the best that the sweep has found', () => {
  for (const data of ['parity', 'ring', 'blobs'] as const) {
    const top = best(data, 'none');
    for (let i = 0; i < 300; i++) {
      const line = [Math.sin(i), Math.cos(3 * i), Math.sin(5 * i + 1), Math.cos(7 * i + 2)];
      // angles between two whole degrees may gain a point or two
      expect(compute({ data, feature: 'none', line, angle: 0 }).own.accuracy).toBeLessThanOrEqual(top + 0.01);
    }
  }
});

test('a line along the axis splits the parity in half, whichever side is called what', () => {
  const { own } = compute({ data: 'parity', feature: 'none', line: [-1, 0, 1, 0], angle: 0 });
  expect(own.accuracy).toBeLessThan(0.6);
  const reversed = compute({ data: 'parity', feature: 'none', line: [1, 0, -1, 0], angle: 0 }).own;
  expect(reversed.accuracy).toBe(own.accuracy);
});

test('the direction of one’s own line is counted as the machine counts: the best line, drawn by hand, has its angle', () => {
  const { best: found } = compute({ data: 'parity', feature: 'none', line: [-1, 0, 1, 0], angle: 180 });
  const [a, b, c] = found.line;
  const at = (along: number) => [-c * a - along * b, -c * b + along * a];
  for (const line of [
    [...at(-0.5), ...at(0.5)],
    [...at(0.5), ...at(-0.5)],
  ]) {
    const { own } = compute({ data: 'parity', feature: 'none', line, angle: 180 });
    expect(own.degrees).toBeCloseTo((Math.atan2(b, a) * 180) / Math.PI, 6);
    expect(own.accuracy).toBe(found.accuracy);
  }
});
