import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradientsOf } from './gradients';
import { hog, hogByCell, hogCellVotes, hogSize, hogVotes, type HogConvention } from './hog';

interface Recorded {
  picture: keyof typeof formulas;
  width: number;
  height: number;
  cell: number;
  bins: number;
  convention: Exclude<HogConvention, 'notes'>;
  gamma: boolean;
  length: number;
  sum: number;
  step: number;
  values: number[];
}

const file = `${import.meta.dirname}/../../tests/reference/hog/answers.json`;
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Recorded[] };

/** The pictures of tests/reference/hog.py. */
const whole = Math.floor;
const formulas = {
  mixed: (x: number, y: number) => x * 7 + y * 3 + ((x * y) % 61) + whole((x * x + 3 * y * y) / 29),
  waves: (x: number, y: number) => ((whole((x * x) / 5) + whole((y * y) / 7)) % 200) + ((x + 2 * y) % 17),
  edge: (x: number, _: number) => 40 + 160 * (whole(x / 12) % 2),
  dim: (x: number, y: number) => 100 + ((x * 5 + y * 11) % 7),
  plain: () => 90,
};
const picture = (name: keyof typeof formulas, width: number, height: number) => ({
  width,
  height,
  values: Uint8Array.from({ length: width * height }, (_, i) => formulas[name](i % width, whole(i / width)) % 256),
});

test.each(
  cases.map(
    (each) =>
      [
        `${each.convention} ${each.picture} ${each.width} × ${each.height}, ${each.cell}, ${each.bins}, gamma ${each.gamma}`,
        each,
      ] as const,
  ),
)(
  // prettier-ignore
  'equals %s to a millionth',
  (_, { picture: name, width, height, length, sum, step, values, ...options }) => {
    const found = hog(picture(name, width, height), options);
    expect(found.length).toBe(length);
    const off = values.map((value, i) => Math.abs(found[i * step] - value));
    expect(Math.max(...off)).toBeLessThan(1e-6);
    // the total error, given the error of each
    expect(Math.abs(found.reduce((a, b) => a + b, 0) - sum)).toBeLessThan(1e-6 * length);
  },
);

test('counts what the lecture notes and both libraries count', () => {
  const lengths = (['notes', 'skimage', 'opencv'] as const).map(
    (convention) => hogSize(320, 240, { convention }).length,
  );
  expect(lengths).toEqual([40 * 30 * 9, 38 * 28 * 81, 39 * 29 * 36]);
  expect(hogSize(17, 9)).toMatchObject({ columns: 2, rows: 1, length: 18 });
});

test('a vertical edge goes to one bin, or in OpenCV’s way half to the first and half to the last', () => {
  expect(hogVotes(5, 0)).toEqual([{ bin: 0, weight: 5 }]);
  expect(hogVotes(-5, 0)).toEqual([{ bin: 0, weight: 5 }]);
  for (const gx of [5, -5])
    expect(hogVotes(gx, 0, { convention: 'opencv' })).toEqual([
      { bin: 8, weight: 2.5 },
      { bin: 0, weight: 2.5 },
    ]);
});

test('a horizontal edge lies in the middle of the fifth bin of nine, by either way', () => {
  expect(hogCellVotes([0, 0], [3, -4])).toEqual([0, 0, 0, 0, 7, 0, 0, 0, 0]);
  expect(hogCellVotes([0, 0], [3, -4], { convention: 'opencv' })).toEqual([0, 0, 0, 0, 7, 0, 0, 0, 0]);
});

test('a bin begins with its lower bound: of four, 45° is in the second, and 135° in the fourth', () => {
  expect(hogCellVotes([1, -1], [1, 1], { bins: 4 })).toEqual([0, Math.SQRT2, 0, Math.SQRT2]);
});

test('opposite gradients vote alike, and a zero gradient does not vote', () => {
  expect(hogCellVotes([3], [4])).toEqual(hogCellVotes([-3], [-4]));
  expect(hogVotes(0, 0)).toEqual([]);
  // a hair below 0° is a hair below 180°
  expect(hogVotes(1, -1e-6)).toMatchObject([{ bin: 8 }]);
});

test('a gradient is the difference of its neighbours, and 0 across the border', () => {
  const { gx, gy } = gradientsOf({ width: 3, height: 3, values: [1, 2, 4, 8, 16, 32, 64, 128, 255] });
  expect([...gx]).toEqual([0, 3, 0, 0, 24, 0, 0, 191, 0]);
  expect([...gy]).toEqual([0, 0, 0, 63, 126, 251, 0, 0, 0]);
});

test.each(['notes', 'skimage', 'opencv'] as const)('as %s, what a vector says of each cell', (convention) => {
  const [width, height] = [48, 40];
  const values = new Uint8Array(width * height).fill(50);
  for (let y = 16; y < 24; y++) for (let x = 20; x < 24; x++) values[y * width + x] = 200; // in cell (2, 2)
  const byCell = hogByCell(hog({ width, height, values }, { convention }), width, height, { convention });
  expect(byCell.length).toBe(6 * 5 * 9);
  const strength = Array.from({ length: 30 }, (_, cell) =>
    byCell.slice(9 * cell, 9 * cell + 9).reduce((a, b) => a + b),
  );
  expect(strength.indexOf(Math.max(...strength))).toBe(2 * 6 + 2);
});

test('a picture without a gradient is all zeros, one without a block is empty', () => {
  for (const convention of ['notes', 'skimage', 'opencv'] as const) {
    expect(hog({ width: 24, height: 24, values: new Uint8Array(576).fill(9) }, { convention }).every((value) => value === 0)).toBe(true); // prettier-ignore
    expect(hog({ width: 1, height: 1, values: [7] }, { convention })).toEqual(new Float64Array());
    expect(hogByCell([], 1, 1, { convention })).toEqual(new Float64Array());
  }
  expect(hog({ width: 16, height: 16, values: new Uint8Array(256) }, { convention: 'skimage' }).length).toBe(0);
});

test('reports invalid input', () => {
  const small = { width: 2, height: 2, values: [1, 2, 3] };
  expect(() => hog(small)).toThrow('hog: a picture of 2 × 2 must have 4 numbers, got 3.');
  expect(() => hogSize(8, 8, { cell: 0 })).toThrow('hogSize: cell must be a whole number from 1 on, got 0.');
  expect(() => hogSize(8, 8, { bins: 2.5 })).toThrow('hogSize: bins must be a whole number from 1 on, got 2.5.');
  expect(() => gradientsOf(small)).toThrow('gradientsOf: a picture of 2 × 2 must have 4 numbers, got 3.');
  expect(() => hogByCell([], 8, 8, { convention: 'cs231n' as 'notes' })).toThrow(
    'hogByCell: convention must be one of notes, skimage, opencv, got cs231n.',
  );
});
