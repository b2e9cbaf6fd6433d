import { expect, test } from 'vitest';
import { contrast, leastContrast, legible, longHex, nearestLegible } from './contrast';

const light = ['#fdfcf9', '#f5f2ec'];
const dark = ['#15171b', '#1e2127'];

test('black on white has a contrast of 21, and a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#1d5fb8', '#1d5fb8')).toBe(1);
});

test('the nearest legible colour is legible, no farther than necessary, and a legible one is unchanged', () => {
  for (const surfaces of [light, dark])
    for (const colour of ['#ff8800', '#a51c30', '#808080', '#00ff00', '#000000', '#ffffff']) {
      const near = nearestLegible(colour, surfaces);
      expect(leastContrast(near, surfaces), colour).toBeGreaterThanOrEqual(legible);
      if (near !== colour) expect(leastContrast(near, surfaces), colour).toBeLessThan(legible + 0.15);
      expect(nearestLegible(near, surfaces)).toBe(near);
    }
});

test('short forms are expanded', () => {
  expect([longHex('#A1c'), longHex('#A1C2d3')]).toEqual(['#aa11cc', '#a1c2d3']);
});
