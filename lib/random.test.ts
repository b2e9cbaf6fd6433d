import { describe, expect, test } from 'vitest';
import { discPoint, manualSeed, rand, randn, Random } from './random';

const many = <T>(n: number, draw: () => T) => Array.from({ length: n }, draw);
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('Random', () => {
  test('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number) => {
      const random = new Random(seed);
      return many(5, () => random.uniform());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('uniform numbers fill the unit interval evenly', () => {
    const random = new Random(1);
    const values = many(20_000, () => random.uniform());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    for (let k = 0; k < 10; k++) {
      const inTenth = values.filter((value) => Math.floor(value * 10) === k).length;
      expect(Math.abs(inTenth - 2000)).toBeLessThan(200); // nearly five standard deviations
    }
  });

  test('normal numbers have mean 0, variance 1 and the right tails', () => {
    const random = new Random(2);
    const values = many(20_000, () => random.normal());
    expect(Math.abs(mean(values))).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.05);
    expect(mean(values.map((value) => (Math.abs(value) > 2 ? 1 : 0)))).toBeCloseTo(0.0455, 2);
  });

  test('a permutation holds every integer once', () => {
    expect(new Random(3).permutation(50).sort((a, b) => a - b)).toEqual(many(50, () => 0).map((_, i) => i));
  });

  test('later draws from its parent do not change a split source', () => {
    const draw = (extra: number) => {
      const parent = new Random(4);
      const child = parent.split();
      many(extra, () => parent.uniform());
      return many(5, () => child.uniform());
    };
    expect(draw(0)).toEqual(draw(100));
    const parent = new Random(4);
    expect(parent.split().uniform()).not.toBe(parent.split().uniform());
  });
});

test('rand and randn draw from the shared source, which manualSeed starts afresh', () => {
  manualSeed(5);
  const first = randn([2, 3]).tolist();
  manualSeed(5);
  expect(randn([2, 3]).tolist()).toEqual(first);
  expect(rand([4], { dtype: 'float64', random: new Random(1) }).data[0]).toBe(new Random(1).uniform());
});

test('fillDisc draws the points that normal numbers are made of, and leaves later draws unchanged', () => {
  const [one, other] = [new Random(5), new Random(5)];
  const bits = new Int32Array(4 * 100);
  one.fillDisc(bits);
  for (let at = 0; at < bits.length; at += 4) {
    const [x, y] = [discPoint(bits[at], bits[at + 1]), discPoint(bits[at + 2], bits[at + 3])];
    const square = x * x + y * y;
    const by = Math.sqrt((-2 * Math.log(square)) / square);
    expect([x * by, y * by]).toEqual([other.normal(), other.normal()]);
  }
  expect(one.uniform()).toBe(other.uniform());
});

test('a generator continues from a saved state', () => {
  const [one, other] = [new Random(6), new Random(7)];
  for (let i = 0; i < 5; i++) one.uniform();
  const state = new Int32Array(4);
  one.saveTo(state);
  other.resume(state);
  expect(many(5, () => other.uniform())).toEqual(many(5, () => one.uniform()));
});
