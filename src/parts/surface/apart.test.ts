import { expect, test } from 'vitest';
import { apart, badgeWidth } from './apart';

const closest = (places: readonly (readonly number[])[]) =>
  Math.min(...places.flatMap(([x, y], i) => places.slice(0, i).map(([px, py]) => Math.hypot(x - px, y - py))));

test('badges at one place can all be read, and stay near it', () => {
  for (const at of [
    [50, 50],
    [0, 0],
    [87, 45],
    [100, 40],
  ] as const) {
    const drawn = apart(Array.from({ length: 7 }, () => at));
    expect(closest(drawn)).toBeGreaterThan(0.9 * badgeWidth);
    for (const [x, y] of drawn) {
      expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(4 * badgeWidth);
      expect([x, y].every((place) => place >= 0 && place <= 100)).toBe(true);
    }
  }
});

test('what is far from all others stands where it is', () => {
  const [alone] = apart([
    [20, 20],
    [70, 70],
    [71, 70],
  ]);
  expect(Math.hypot(alone[0] - 20, alone[1] - 20)).toBeLessThan(0.1);
});
