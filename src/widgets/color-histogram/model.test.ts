import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { hueHistogram } from '@lib/features/hue';
import ColorHistogram from './index';
import { colourOf, filled } from './hues';
import { compute, frames, mostBins, movedBy, searched, shown, type State } from './model';
import { area, arranged, lit, orders, pictureNames, pictureOf } from './picture';

const start = initialState(ColorHistogram.spec.controls) as State;
const close = (got: number[], wanted: number[]) => wanted.forEach((value, i) => expect(got[i]).toBeCloseTo(value, 12));

test('the bars are the shares of hue, and add up to 1', () => {
  for (const picture of ['ship', 'frog', 'car', 'truck'] as const)
    for (const counts of ['chroma', 'each'] as const)
      for (const bins of [1, 2, 12, mostBins]) {
        const { shares } = compute({ ...start, picture, counts, bins });
        close(shares, hueHistogram(pictureOf(picture), { bins, counts }));
        expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      }
});

test('in whatever order the pixels lie the bars are the same, and the picture is another', () => {
  for (const picture of ['ship', 'frog', 'car', 'truck'] as const) {
    const { shares } = compute({ ...start, picture });
    for (const order of ['shuffled', 'sorted'] as const) {
      const other = compute({ ...start, picture, order });
      close(other.shares, shares);
      expect(other.moved).toBeLessThan(1e-12);
      expect(other.apart).toBeGreaterThan(20);
      expect(other.pixels.toSorted()).toEqual([...pictureOf(picture)].toSorted());
    }
  }
});

test('sorted by hue each bar’s pixels lie together, and the grey ones last', () => {
  const { hues, chromas } = compute({ ...start, picture: 'truck', order: 'sorted' });
  const coloured = hues.slice(0, chromas.filter((chroma) => chroma > 0).length);
  expect(coloured).toEqual(coloured.toSorted((a, b) => a - b));
  expect(chromas.slice(coloured.length).every((chroma) => chroma === 0)).toBe(true);
});

test('half of the light moves the pixels far and the bars little; a tint moves the bars far', () => {
  for (const picture of ['ship', 'frog', 'car', 'truck'] as const) {
    const dark = compute({ ...start, picture, brightness: 0.5 });
    const tinted = compute({ ...start, picture, tint: 0.5 });
    expect(dark.apart).toBeGreaterThan(30);
    expect(dark.moved).toBeLessThan(0.05);
    expect(tinted.apart).toBeLessThan(dark.apart);
    expect(tinted.moved).toBeGreaterThan(3 * dark.moved);
  }
});

test('pixels are whole numbers from 0 to 255 in any light, and those of the picture in its own', () => {
  const original = pictureOf('car');
  expect(lit(original, 1, 0)).toEqual([...original]);
  for (const brightness of [0.2, 1.35, 2])
    for (const tint of [-1, 0.3, 1]) {
      const pixels = lit(original, brightness, tint);
      expect(pixels.every((value) => Number.isInteger(value) && value >= 0 && value <= 255)).toBe(true);
    }
  expect(lit([100, 100, 100], 1, 1)).toEqual([160, 100, 63]);
});

test('a grey picture has no hue and no bars; in tinted light it has', () => {
  const grey = compute({ ...start, picture: 'grey' });
  expect(grey.without).toBe(area);
  expect(grey.shares).toEqual(Array(12).fill(0));
  expect(grey.moved).toBe(0);
  expect([grey.byBars.length, grey.byPixels.length]).toEqual([0, shown]);
  const tinted = compute({ ...start, picture: 'grey', tint: 0.5 });
  expect(tinted.shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(tinted.moved).toBeCloseTo(1, 12);
});

test('a picture of one colour, and one black pixel enlarged, break nothing', () => {
  const { shares, without } = compute({ ...start, picture: 'plain' });
  expect([without, shares.filter((share) => share > 0)]).toEqual([0, [1]]);
  const black = compute(start, new Uint8Array(3 * area));
  expect([black.without, black.moved]).toEqual([area, 0]);
});

test('the reader’s own picture takes the place of ours', () => {
  const { pixels, shares } = compute(start, pictureOf('frog'));
  expect(pixels).toEqual([...pictureOf('frog')]);
  close(shares, compute({ ...start, picture: 'frog' }).shares);
});

test('the bars fill pixel by pixel, and end as the histogram', () => {
  const { hues, weights, shares } = compute(start);
  expect(filled(hues, weights, 12, 0)).toEqual(Array(12).fill(0));
  close(filled(hues, weights, 12, area), shares);
  let last = filled(hues, weights, 12, 500);
  for (let pixel = 501; pixel < 540; pixel++) {
    const next = filled(hues, weights, 12, pixel);
    const grown = next.filter((share, bin) => share > last[bin] + 1e-15);
    expect(grown.length).toBe(weights[pixel - 1] > 0 ? 1 : 0);
    last = next;
  }
  expect(filled([0, 0], [0, 0], 3, 2)).toEqual([0, 0, 0]);
});

test('how far two histograms are apart: 0 for the same, 1 where they share no bin', () => {
  expect(movedBy([0.5, 0.5], [0.5, 0.5])).toBe(0);
  expect(movedBy([1, 0], [0, 1])).toBe(1);
  expect(movedBy([0.75, 0.25], [0.25, 0.75])).toBe(0.5);
  expect(movedBy([0, 0], [0, 1])).toBe(1);
  expect(movedBy([0, 0], [0, 0])).toBe(0);
});

test('shuffled, a picture keeps its nearest by bars, and loses those by pixels', () => {
  const [plain, shuffled] = orders.slice(0, 2).map((order) => compute({ ...start, order }));
  expect(plain.byBars).toHaveLength(shown);
  expect(shuffled.byBars).toEqual(plain.byBars);
  expect(shuffled.byPixels).not.toEqual(plain.byPixels);
});

test('a picture of the album is its own nearest, both ways', () => {
  const [first] = compute({ ...start, picture: 'frog' }).byPixels;
  const { byBars, byPixels } = compute(start, Uint8Array.from(first));
  expect(byBars[0]).toEqual(first);
  expect(byPixels[0]).toEqual(first);
});

test('until the album is drawn the figure has everything else', () => {
  const { byBars, ...model } = compute(start);
  expect(byBars).toHaveLength(shown);
  const run = frames(start); // the album is there: no frame on the way
  expect(run.next().done).toBe(true);
  expect(model.pixels).toHaveLength(3 * area);
  expect(searched).toBe(500);
});

test('every picture can be drawn, and arranged in every order', () => {
  for (const name of pictureNames)
    for (const order of orders) {
      const pixels = [...pictureOf(name)];
      expect(arranged(pixels, order)).toHaveLength(pixels.length);
    }
  expect(colourOf(0, 12)).toBe('hsl(15.0 70% 48%)');
});
