import { expect, test } from 'vitest';
import { pictureLimits, readInert } from '../run/inert';
import { readImage } from './image';
import { plotsOf, readPlot } from './plots';
import { describe } from '../sandbox/describe';
import { tensor } from '../../../lib/engine/tensor';
import { curve, image, plot, progress, setStage } from './show';

/** What the page would read of what a cell shows. */
function shownBy(work: () => void): unknown[] {
  const shown: unknown[] = [];
  setStage({
    plot: (value) => shown.push(readPlot(readInert(structuredClone(describe(value, pictureLimits))))),
    image: (value) => shown.push(readImage(structuredClone(value))),
    point: (...point) => shown.push(point),
    progress: (done) => shown.push(done),
  });
  work();
  return shown;
}

test('plots come through as numbers and words', () => {
  const [one, named, pair] = shownBy(() => {
    plot([3, 1]);
    plot({ a: [1, 2], b: new Float32Array([3, 4]) }, { x: [10, 20], kind: 'dots', xLabel: 'step', logY: true });
    plot({ ring: { x: [1, 2], y: [0, 5] } });
  });
  const plain = { kind: 'line', xLabel: '', yLabel: '', logX: false, logY: false };
  expect(one).toEqual({ ...plain, series: [{ name: '', x: [0, 1], y: [3, 1] }] });
  expect(named).toEqual({
    ...plain,
    kind: 'dots',
    xLabel: 'step',
    logY: true,
    series: [
      { name: 'a', x: [10, 20], y: [1, 2] },
      { name: 'b', x: [10, 20], y: [3, 4] },
    ],
  });
  expect(pair).toMatchObject({ series: [{ name: 'ring', x: [1, 2], y: [0, 5] }] });
});

test('what cannot be drawn is refused where it is asked for', () => {
  expect(() => plot([1, 2], { x: [1] })).toThrow('plot: needs as many x as y, got 1 and 2.');
  expect(() => plot('abc' as never)).toThrow('plot: needs numbers');
  expect(() => plot([1], { kind: 'pie' as never })).toThrow("plot: kind must be 'line', 'dots' or 'bars', got pie.");
  expect(() => plot(Array(6_000).fill(1))).toThrow('plot: draws at most 5,000 numbers, got 6000.');
  expect(() => image([1, 2])).toThrow('image: needs shape (H, W), (H, W, 3) or (3, H, W), got (2).');
});

test('pictures in any order of channels and range', () => {
  const bytes = (spec: unknown) => [...(spec as { rgba: Uint8ClampedArray }).rgba];
  const [grey, last, first, stretched] = shownBy(() => {
    image([[0, 0.5, 1]]);
    image([[[255, 0, 128]]]);
    image([[[1]], [[0]], [[0.5]]]);
    image([[-1, 3]]);
  });
  expect(bytes(grey)).toEqual([0, 0, 0, 255, 128, 128, 128, 255, 255, 255, 255, 255]);
  expect(bytes(last)).toEqual([255, 0, 128, 255]);
  expect(bytes(first)).toEqual([255, 0, 128, 255]);
  expect(bytes(stretched)).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
});

test('curves count for themselves, progress is a part of the whole', () => {
  expect(shownBy(() => (curve('loss', 2), curve('loss', 1), curve('rate', 5, 10), progress(3, 4)))).toEqual([
    ['loss', 0, 2],
    ['loss', 1, 1],
    ['rate', 10, 5],
    0.75,
  ]);
  const [loss, rate] = plotsOf([
    ['loss', 0, 2],
    ['rate', 0, 9],
    ['loss', 1, 1],
  ]);
  expect(loss).toMatchObject({ yLabel: 'loss', series: [{ x: [0, 1], y: [2, 1] }] });
  expect(rate).toMatchObject({ yLabel: 'rate', series: [{ x: [0], y: [9] }] });
});

test('whatever else the sandbox sends is no plot and no picture', () => {
  const described = (value: unknown) => readInert(structuredClone(describe(value, pictureLimits)));
  expect(readPlot(described({ kind: 'html', series: [] }))).toBeNull();
  expect(readPlot(described({ kind: 'line', series: 'x' }))).toBeNull();
  expect(readPlot(described({ kind: 'line', series: Array(100).fill({}) }))).toBeNull();
});

const rgba = (count: number) => new Uint8ClampedArray(count);
test.each([
  null,
  'image',
  { width: 0, height: 0, rgba: rgba(0) },
  { width: -2, height: -3, rgba: rgba(24) },
  { width: NaN, height: 1, rgba: rgba(4) },
  { width: 0.5, height: 2, rgba: rgba(4) },
  { width: 1e9, height: 1e9, rgba: rgba(4) },
  { width: 1025, height: 1, rgba: rgba(4_100) },
  { width: 2, height: 2, rgba: rgba(15) },
  { width: 1, height: 1, rgba: [0, 0, 0, 0] },
  { width: '1', height: 1, rgba: rgba(4) },
])('%# is no picture that the page could draw', (image) => {
  expect(readImage(image)).toBeNull();
});

test('a picture of an impossible size is refused where it is asked for', () => {
  const shaped = (shape: number[], count = 4) => Object.assign(tensor(Array(count).fill(0)), { shape });
  for (const [shape, sentence] of [
    [[0, 4], 'image: shows 1 to 1024 pixels a side, got 0 × 4.'],
    [[-2, -2], 'image: shows 1 to 1024 pixels a side, got -2 × -2.'],
    [[NaN, 3], 'image: shows 1 to 1024 pixels a side, got NaN × 3.'],
    [[1e9, 1e9], 'image: shows 1 to 1024 pixels a side, got 1000000000 × 1000000000.'],
    [[3, 3], 'image: needs 9 numbers for this shape, got 4.'],
    [[2, 2, 3], 'image: needs 12 numbers for this shape, got 4.'],
    [[2, 2, 2], 'image: needs shape (H, W), (H, W, 3) or (3, H, W), got (2, 2, 2).'],
  ] as const)
    expect(() => image(shaped([...shape]))).toThrow(sentence);
});

test('the largest picture that may be asked for is shown, and what is no number does not hide the rest', () => {
  const [whole, grey] = shownBy(() => {
    image(tensor(Array(1024).fill(Array(1024).fill(1))));
    image([[NaN, 0, 1]]);
  });
  expect(whole).toMatchObject({ width: 1024, height: 1024 });
  expect([...(grey as { rgba: Uint8ClampedArray }).rgba].filter((_, i) => i % 4 === 0)).toEqual([0, 0, 255]);
});
