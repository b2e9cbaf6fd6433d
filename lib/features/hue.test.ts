import { expect, test } from 'vitest';
import { drawPicture } from '../data/pictures/index';
import { Random } from '../random';
import { hueBin, hueHistogram, hueOf, hueShares } from './hue';

// Python 3.11, colorsys.rgb_to_hsv(r / 255, g / 255, b / 255)[0] * 360, and max − min
test.each([
  [255, 0, 0, 0, 255],
  [255, 255, 0, 60, 255],
  [0, 255, 0, 120, 255],
  [0, 255, 255, 180, 255],
  [0, 0, 255, 240, 255],
  [255, 0, 255, 300, 255],
  [200, 120, 40, 30, 160],
  [12, 200, 90, 144.8936170212766, 188],
  [90, 10, 11, 359.25, 80],
  [3, 0, 0, 0, 3],
  [255, 254, 255, 300, 1],
])('the hue of %i, %i, %i', (red, green, blue, hue, spread) => {
  const [got, chroma] = hueOf(red, green, blue);
  expect(got).toBeCloseTo(hue, 10);
  expect(chroma).toBe(spread / 255);
});

test('grey of any brightness has no chroma; every hue is on the circle', () => {
  for (let level = 0; level <= 255; level++) expect(hueOf(level, level, level)).toEqual([0, 0]);
  const random = new Random(3);
  for (let i = 0; i < 2000; i++) {
    const [hue] = hueOf(random.integer(256), random.integer(256), random.integer(256));
    expect(hue).toBeGreaterThanOrEqual(0);
    expect(hue).toBeLessThan(360);
  }
});

test('bins begin at their lower border, and the circle closes', () => {
  expect([0, 29.9, 30, 359.9, 360, 390, -1].map((hue) => hueBin(hue, 12))).toEqual([0, 0, 1, 11, 0, 1, 11]);
  expect([0, 120, 359].map((hue) => hueBin(hue, 1))).toEqual([0, 0, 0]);
  expect([0, 120, 240].map((hue) => hueBin(hue, 3))).toEqual([0, 1, 2]);
  for (let bins = 1; bins <= 36; bins++)
    for (let bin = 0; bin < bins; bin++) {
      expect(hueBin((360 * (bin + 0.5)) / bins, bins)).toBe(bin);
      expect(hueBin(360 - 1e-14, bins)).toBeLessThan(bins); // rounding does not leave the circle
    }
});

test('shares are of the weight, add up to 1, and are 0 where there is none', () => {
  expect(hueShares([10, 350, 200], [1, 1, 2], 4)).toEqual([0.25, 0, 0.5, 0.25]);
  expect(hueShares([10, 20], [0, 0], 3)).toEqual([0, 0, 0]);
  expect(hueShares([], [], 2)).toEqual([0, 0]);
  expect(() => hueShares([1], [1], 0)).toThrow('bins must be a whole number from 1 on, not 0');
  expect(() => hueShares([1], [1], 2.5)).toThrow('bins must be a whole number from 1 on, not 2.5');
});

test('one pixel, one colour, grey, and anything that is not a picture', () => {
  expect(hueHistogram([255, 0, 0], { bins: 4 })).toEqual([1, 0, 0, 0]);
  expect(hueHistogram([0, 0, 10, 10, 200, 200], { bins: 6 })).toEqual([0, 0, 0, 1, 0, 0]);
  expect(hueHistogram([7, 99, 7, 99, 7, 99], { bins: 3 })).toEqual([0, 0, 0]);
  expect(() => hueHistogram([1, 2])).toThrow('pixels of three colours, not 2 numbers');
});

test('by chroma a pale pixel counts less; with `each`, as much as any other', () => {
  const red = [250, 0, 0];
  const paleBlue = [100, 100, 150];
  const pixels = [0, 1, 2].flatMap((c) => [red[c], paleBlue[c]]);
  expect(hueHistogram(pixels, { bins: 3 })).toEqual([5 / 6, 0, 1 / 6].map((share) => expect.closeTo(share, 12)));
  expect(hueHistogram(pixels, { bins: 3, counts: 'each' })).toEqual([0.5, 0, 0.5]);
});

test('the order of the pixels makes no difference', () => {
  const pixels = new Uint8Array(3072);
  drawPicture('frog', 4, pixels);
  const random = new Random(1);
  const order = Array.from({ length: 1024 }, (_, i) => i);
  for (let i = 1023; i > 0; i--) {
    const j = random.integer(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  const shuffled = [0, 1, 2].flatMap((c) => order.map((i) => pixels[1024 * c + i]));
  expect(shuffled).not.toEqual([...pixels]);
  const [a, b] = [hueHistogram(pixels), hueHistogram(shuffled)];
  a.forEach((share, bin) => expect(b[bin]).toBeCloseTo(share, 12));
});
