import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { hog, type HogConvention } from '@lib/features/hog';
import Hog from './index';
import { compute, type State } from './model';
import { conventions, described } from './names';
import { grey, pictureOf } from './pictures';

const start = initialState(Hog.spec.controls) as State;
const distances = (state: Partial<State>) => compute({ ...start, ...state }).distances;

test('the notes’ vector is the library’s', () => {
  const { glyphs, length } = compute(start);
  expect(glyphs).toEqual([...hog(grey(pictureOf('ship')))]);
  expect(length).toBe(12 * 12 * 9);
});

test('of 320 × 240 each convention makes as many numbers as its library', () => {
  const lengths = conventions.map((convention) => compute({ ...start, convention }).large.length); // prettier-ignore
  expect(lengths).toEqual([10_800, 86_184, 40_716]);
});

test('what is left as it was lies nowhere else', () => {
  for (const what of described) expect(distances({})[what]).toBe(0);
});

test.each(conventions satisfies readonly HogConvention[])(
  'as %s, every picture in every cell size has a glyph for each cell',
  (convention) => {
    for (const cell of ['4', '8', '16'] as const) {
      const { glyphs, columns, rows, length } = compute({ ...start, convention, cell, bins: 5 });
      expect(glyphs.length).toBe(columns * rows * 5);
      expect(glyphs.every((value) => value >= 0)).toBe(true);
      expect(length).toBe(hog(grey(pictureOf('ship')), { convention, cell: Number(cell), bins: 5 }).length);
    }
  },
);

test('a vertical edge fills one bin, or as OpenCV half of the first and half of the last', () => {
  const opened = (convention: State['convention']) =>
    compute({ ...start, picture: 'edge', convention, opened: [5, 5] }).open;
  // eight rows of two gradients of 190 − 70
  expect(opened('notes').histogram).toEqual([1920, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(opened('skimage').histogram).toEqual([1920, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(opened('opencv').histogram).toEqual([960, 0, 0, 0, 0, 0, 0, 0, 960]);
  expect(opened('opencv').votes.filter((votes) => votes.length > 0)).toHaveLength(16);
});

test('the votes of the open cell add up to its histogram, and in the notes to its numbers of the vector', () => {
  for (const convention of conventions) {
    const { open, glyphs, columns } = compute({ ...start, convention, opened: [6, 3] });
    const sums = open.histogram.map((_, bin) =>
      open.votes.flat().reduce((sum, vote) => sum + (vote.bin === bin ? vote.weight : 0), 0),
    );
    sums.forEach((sum, bin) => expect(sum).toBeCloseTo(open.histogram[bin], 9));
    const cell = 6 * columns + 3;
    if (convention === 'notes') expect(glyphs.slice(9 * cell, 9 * cell + 9)).toEqual(open.histogram);
  }
});

test.each(['ship', 'truck', 'horse', 'cat'] as const)(
  'of %s, less light moves pixels and plain votes alike, blocks hardly; turning moves all votes farther',
  (picture) => {
    const dark = distances({ picture, light: 0.7 }) as Record<string, number>;
    expect(dark.pixels).toBeCloseTo(0.3, 2);
    expect(Math.abs(dark.notes - 0.3)).toBeLessThan(0.02);
    for (const what of ['skimage', 'opencv']) expect(dark[what]).toBeLessThan(0.5 * dark.pixels);
    const turned = distances({ picture, rotation: 20 }) as Record<string, number>;
    for (const what of conventions) {
      expect(turned[what]).toBeGreaterThan(1.5 * turned.pixels);
      expect(turned[what]).toBeGreaterThan(2 * dark[what]);
    }
  },
);

test('pictures without anything in them, and too small for a block, break nothing', () => {
  for (const own of [new Uint8Array(3072).fill(80), new Uint8Array(3072)]) {
    const found = compute({ ...start, cell: '16', convention: 'skimage', light: 0.5, rotation: 20 }, own);
    expect(found.length).toBe(0);
    expect(found.distances.skimage).toBeNull();
    expect(found.glyphs.every((value) => value === 0)).toBe(true);
    expect([null, 0]).toContain(found.distances.notes);
  }
});

test('a turned edge has its dark side still on the left, and on top: clockwise', () => {
  const { pixels, side } = compute({ ...start, picture: 'edge', rotation: 45 });
  expect(pixels[(side / 2) * side]).toBe(70);
  expect(pixels[(side / 2) * side + side - 1]).toBe(190);
  expect([pixels[side / 2], pixels[(side - 1) * side + side / 2]]).toEqual([70, 190]);
});
