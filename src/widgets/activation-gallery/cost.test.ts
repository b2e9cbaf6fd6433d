import { afterEach, expect, test, vi } from 'vitest';
import { compute, measured } from './inWorker.cost';
import { loops } from './loops';

afterEach(() => vi.restoreAllMocks());

/** A clock on which measurement number k takes `took(k)` milliseconds. */
function clock(took: (k: number) => number) {
  let [now, calls] = [0, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => {
    if (calls % 2) now += took(Math.floor(calls / 2));
    calls++;
    return now;
  });
}
const perRound = 2 * measured.length;
const nanoseconds = (milliseconds: number) => (1e6 * milliseconds) / 16_384;

test('the median and the middle half of nine rounds; the first, which warms up, does not count', () => {
  clock((k) => (k < perRound ? 1000 : 20 + Math.floor(k / perRound))); // 21, 22, … 29
  const seen = [...compute()];
  expect(seen.map(({ rounds }) => rounds)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const { forward, backward } = seen[8];
  for (const name of measured)
    for (const { low, median, high } of [forward[name], backward[name]]) {
      expect(low).toBeCloseTo(nanoseconds(23), 6);
      expect(median).toBeCloseTo(nanoseconds(25), 6);
      expect(high).toBeCloseTo(nanoseconds(27), 6);
    }
});

test('a loop is repeated until the clock, rounded to milliseconds, can time it', () => {
  const run = vi.spyOn(loops.tanh, 'forward');
  // the clock stands still during every other measurement: of so few loops it says that they took no time
  let looks = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => 16 * Math.floor(++looks / 4));
  const { forward } = compute().next().value;
  expect(run.mock.calls.length).toBe(1 + 8 + 8 + 64);
  for (const { median } of Object.values(forward)) {
    expect(median).toBeGreaterThan(0);
    expect(median).toBeLessThan(Infinity);
  }
});
