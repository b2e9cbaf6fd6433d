import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { AreaAverage } from '../areaAverage';
import { Canvas, side } from './canvas';
import { drawingVersion, keepDrawn } from './drawn';
import { drawPicture, pictureClasses, pictures, pictureSize } from './index';
import { trainAndTest } from './trainAndTest';

test('gives the same pictures for the same seed, and others for another; a longer set begins with the shorter one', () => {
  const set = pictures({ n: 12, seed: 3 });
  expect(pictures({ n: 12, seed: 3 })).toEqual(set);
  expect(pictures({ n: 20, seed: 3 }).pixels.subarray(0, 12 * pictureSize)).toEqual(set.pixels);
  expect(pictures({ n: 4, seed: 3, from: 8 }).pixels).toEqual(set.pixels.subarray(8 * pictureSize));
  expect(pictures({ n: 12, seed: 4 }).pixels).not.toEqual(set.pixels);
});

test('draws the same pictures byte for byte as ever: numbers in the chapters depend on them', () => {
  const hashOf = (seed: number) =>
    createHash('sha256')
      .update(pictures({ n: 500, seed }).pixels)
      .digest('hex')
      .slice(0, 16);
  expect([1, 2, 7].map(hashOf)).toEqual([drawingVersion, '00876c84024fc5bf', 'cb91213d7a91eb6d']);
});

test('copies what is kept, and draws the rest', () => {
  const seed = 40;
  const { pixels } = pictures({ n: 10, seed });
  const marked = pixels.slice(0, 6 * pictureSize);
  marked.fill(7, 0, 2 * pictureSize); // a mark that no drawn picture has
  keepDrawn(seed, marked);
  keepDrawn(seed, marked.subarray(0, pictureSize));
  const both = pictures({ n: 10, seed });
  expect(both.pixels.subarray(0, 6 * pictureSize)).toEqual(marked);
  expect(both.pixels.subarray(6 * pictureSize)).toEqual(pixels.subarray(6 * pictureSize));
  expect(pictures({ n: 3, seed, from: 5 }).pixels).toEqual(pixels.subarray(5 * pictureSize, 8 * pictureSize));
  expect(pictures({ n: 3, seed, from: 8 }).labels).toEqual(Uint8Array.of(8, 9, 0));
  both.pixels.fill(0);
  expect(pictures({ n: 1, seed }).pixels[0]).toBe(7);
});

test('has every class equally often, and no two pictures alike', () => {
  const { pixels, labels } = pictures({ n: 60, seed: 1 });
  for (let c = 0; c < pictureClasses.length; c++) expect(labels.filter((label) => label === c)).toHaveLength(6);
  const seen = new Set(
    Array.from({ length: 60 }, (_, i) => pixels.subarray(i * pictureSize, (i + 1) * pictureSize).join()),
  );
  expect(seen.size).toBe(60);
});

test('no picture is empty: each has light and dark', () => {
  const { pixels } = pictures({ n: 200, seed: 5 });
  for (let i = 0; i < 200; i++) {
    const picture = pixels.subarray(i * pictureSize, (i + 1) * pictureSize);
    const mean = picture.reduce((sum, v) => sum + v, 0) / pictureSize;
    const spread = Math.sqrt(picture.reduce((sum, v) => sum + (v - mean) ** 2, 0) / pictureSize);
    expect(spread).toBeGreaterThan(8);
  }
});

test.each(pictureClasses)('%s with more pixels is the same picture, but for its grain', (kind) => {
  const large = 96;
  const [few, many] = [side, large].map((pixelsToASide) => {
    const pixels = new Uint8Array(3 * pixelsToASide ** 2);
    drawPicture(kind, 7, pixels, 0, { pixelsToASide });
    return pixels;
  });
  const area = large * large;
  const average = new AreaAverage(large, large);
  average.add(Uint8Array.from({ length: 4 * area }, (_, i) => (i % 4 === 3 ? 255 : many[(i % 4) * area + Math.floor(i / 4)])), 0, 0, large, large); // prettier-ignore
  const shrunk = average.result();
  const off = few.reduce((sum, value, i) => sum + Math.abs(value - shrunk[i]), 0) / few.length;
  expect(off).toBeLessThan(9); // the grain is up to a 28th of 255
});

test('edges are smooth: a pixel takes a colour in proportion to its coverage', () => {
  const canvas = new Canvas();
  const at = (i: number, j: number) => canvas.pixels[3 * (i * side + j)];
  // from the middle of pixel 4 to the middle of pixel 8, in rows 0 … 15
  const x = (pixel: number) => (2 * pixel) / side - 1;
  canvas.fill([[x(4.5), -1], [x(8.5), -1], [x(8.5), 0], [x(4.5), 0]], [1, 1, 1]); // prettier-ignore
  expect([3, 4, 5, 7, 8, 9].map((j) => at(2, j))).toEqual([0, 0.5, 1, 1, 0.5, 0]);
  expect([at(15, 6), at(16, 6)]).toEqual([1, 0]);
});

test('splits given pictures in two: none is for both training and testing', () => {
  const given = pictures({ n: 30, seed: 4 });
  const { train, test: rest } = trainAndTest({ train: 100, test: 200 }, given);
  expect([...train.labels, ...rest.labels]).toEqual([...given.labels]);
  expect(rest.labels).toHaveLength(6);
  expect(rest.pixels).toEqual(given.pixels.subarray(24 * pictureSize));
  expect(trainAndTest({ train: 5, test: 3 }).train).toEqual(pictures({ n: 5, seed: 1 }));
});
