import { expect, test } from 'vitest';
import { Random } from '../random';
import { AreaAverage } from './areaAverage';

type Pixel = (x: number, y: number) => [red: number, green: number, blue: number, opacity: number];

/** A picture shrunk in pieces of this size. */
function shrunk(width: number, height: number, pixel: Pixel, piece = 1000): Uint8Array {
  const average = new AreaAverage(width, height);
  const { left, top, right, bottom } = average.square;
  for (let y = top; y < bottom; y += piece) {
    for (let x = left; x < right; x += piece) {
      const [w, h] = [Math.min(piece, right - x), Math.min(piece, bottom - y)];
      const pixels = new Uint8ClampedArray(4 * w * h);
      for (let i = 0; i < w * h; i++) pixels.set(pixel(x + (i % w), y + Math.floor(i / w)), 4 * i);
      average.add(pixels, x, y, w, h);
    }
  }
  return average.result();
}

/** The same by definition: each small pixel is the sum over all large ones, weighted by how much of each it covers. */
function byDefinition(width: number, height: number, pixel: Pixel): number[] {
  const length = Math.min(width, height);
  const cell = length / 32;
  const within = (at: number, before: number, place: number) =>
    Math.max(0, Math.min(at + 1, before + (place + 1) * cell) - Math.max(at, before + place * cell)) / cell;
  return Array.from({ length: 3072 }, (_, at) => {
    const [channel, i, j] = [Math.floor(at / 1024), Math.floor(at / 32) % 32, at % 32];
    let sum = 0;
    for (let y = 0; y < height; y++) {
      const row = within(y, (height - length) / 2, i);
      if (row) for (let x = 0; x < width; x++) sum += row * within(x, (width - length) / 2, j) * pixel(x, y)[channel];
    }
    return sum;
  });
}

const noise = (seed: number): Pixel => {
  const random = new Random(seed);
  const values = Array.from({ length: 997 }, () => random.integer(256));
  const at = (i: number) => values[i % values.length];
  return (x, y) => [at(x * 31 + y * 57), at(x * 7 + y * 91 + 3), at(x * 13 + y * 5 + 11), 255];
};

test.each([
  [32, 32],
  [64, 64],
  [100, 75],
  [33, 47],
  [31, 32],
  [7, 5],
  [1, 1],
  [1, 50],
  [96, 33],
])('%i × %i pixels: each small one is the average of its area', (width, height) => {
  const pixel = noise(width);
  const exact = byDefinition(width, height, pixel);
  const found = shrunk(width, height, pixel);
  found.forEach((value, at) => expect(Math.abs(value - exact[at])).toBeLessThanOrEqual(0.5000001));
  expect(shrunk(width, height, pixel, 6)).toEqual(found);
});

test('whole multiples are exact, halves rounded up', () => {
  const chess: Pixel = (x, y) => [(x + y) % 2 ? 255 : 0, 0, 255, 255];
  expect([...new Set(shrunk(64, 64, chess))]).toEqual([128, 0, 255]);
});

test('one colour stays that colour, whatever the size', () => {
  for (const [width, height] of [
    [37, 41],
    [1000, 3],
    [3, 1000],
    [321, 322],
  ]) {
    // prettier-ignore
    expect([...new Set(shrunk(width, height, () => [200, 13, 1, 255]))]).toEqual([200, 13, 1]);
  }
});

test('the middle square is what counts', () => {
  const stripes: Pixel = (x) => (x < 34 || x >= 66 ? [255, 0, 0, 255] : [0, 255, 0, 255]);
  const small = shrunk(100, 32, stripes);
  expect([...new Set(small.subarray(0, 1024))]).toEqual([0]);
  expect([...new Set(small.subarray(1024, 2048))]).toEqual([255]);
  // an odd width: half a column at each side
  const { square } = new AreaAverage(35, 32);
  expect(square).toEqual({ left: 1, top: 0, right: 34, bottom: 32 });
});

test('transparent areas become white', () => {
  expect([...new Set(shrunk(40, 40, () => [0, 100, 255, 0]))]).toEqual([255]);
  expect([...new Set(shrunk(40, 40, () => [0, 100, 255, 51]))]).toEqual([204, 224, 255]);
});
