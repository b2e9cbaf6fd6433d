import { expect, test } from 'vitest';
import { horizontal, vertical } from '@ui/figures/scale';
import { placesOfNames, roofOver } from './names';

const goal = 99;
const scales = { x: horizontal(0, 190), y: vertical(50, roofOver(goal, 50)) };
const curve = (length: number, last: number) => [...Array<number>(length - 1).fill(0.6), last];

test('the names of those that have arrived stand above the goal, each clear of the others', () => {
  const runners = [127, 41, 17, 16].map((time) => ({ curve: curve(time, 0.995), time }));
  const tops = placesOfNames(runners, scales, goal).map(({ top }) => top);
  for (const top of tops) {
    expect(top + 3.7).toBeLessThan(scales.y(goal));
    expect(top - 3.7).toBeGreaterThan(0);
  }
  const [, third, second, first] = tops;
  expect(new Set([first, second, third]).size).toBe(3);
});

test('who is on the way keeps its name at the end of its curve', () => {
  const runners = [
    { curve: curve(40, 0.8), time: null },
    { curve: curve(40, 0.6), time: null },
  ];
  const places = placesOfNames(runners, scales, goal);
  expect(places).toEqual([80, 60].map((right) => ({ top: scales.y(right), isThere: false })));
});

test('where the goal leaves room, the scale ends at 100', () => {
  expect(roofOver(75, 0)).toBe(100);
  expect(roofOver(99, 50)).toBeGreaterThan(110);
});
