import { expect, test } from 'vitest';
import { readImage } from './image';
import { loadPlot } from '../plot/inTests';
import { tensor } from '../../../lib/engine/tensor';
import { curve, forgetCurves, image, plot, progress, setPlot, setStage } from './show';

const { Plot, shown: charts } = await loadPlot();
setPlot(Plot);

/** A cell's output as the page would read it. */
function shownBy(work: () => void): unknown[] {
  const shown: unknown[] = [];
  setStage({
    image: (value) => shown.push(readImage(structuredClone(value))),
    curve: (name, points) => shown.push([name, ...points().map(({ x, y }) => [x, y])]),
    progress: (done) => shown.push(done),
  });
  work();
  return shown;
}

/** The numbers of elements in the marks of the last chart, and its legend. */
function lastChart() {
  const figure = charts.at(-1)!;
  const count = (selector: string) => figure.querySelectorAll(selector).length;
  const marks = figure
    .querySelectorAll('g')
    .filter((g) => /^(line|dot|rule)$/.test(g.getAttribute('aria-label') ?? ''));
  return {
    marks: marks.map((mark) => `${mark.getAttribute('aria-label')} ${mark.children.length}`),
    legend: figure.querySelectorAll('span').map((swatch) => swatch.textContent),
    svgs: count('svg'),
  };
}

test('plots are charts of Plot', () => {
  plot([3, 1]);
  expect(lastChart().marks).toEqual(['line 1']);
  plot({ a: [1, 2], b: new Float32Array([3, 4]) }, { x: [10, 20], kind: 'dots', xLabel: 'step', logY: true });
  expect(lastChart()).toMatchObject({ marks: ['dot 4'], legend: ['a', 'b'] });
  plot({ ring: { x: [1, 2], y: [0, 5] } });
  expect(lastChart()).toMatchObject({ marks: ['line 1'], legend: ['ring'] });
  plot([1, 2, 3], { kind: 'bars' });
  expect(lastChart().marks).toEqual(['rule 1', 'rule 3']);
});

test('values that do not fit on the axes are left out', () => {
  plot([1e308, -1e308, NaN, Infinity, 2], { kind: 'dots' });
  expect(lastChart().marks).toEqual(['dot 1']);
  plot([0, -1, 10], { logY: true, kind: 'bars' });
  expect(lastChart().marks).toEqual(['rule 1', 'rule 1']);
  plot([], { logX: true });
  plot([0, -1], { logY: true });
});

test('what cannot be drawn is rejected by the call', () => {
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

test('curves are budgeted separately, progress is a part of the whole', () => {
  expect(shownBy(() => (curve('loss', 2), curve('loss', 1), curve('rate', 5, 10), progress(3, 4)))).toEqual([
    ['loss', [0, 2]],
    ['loss', [0, 2], [1, 1]],
    ['rate', [10, 5]],
    0.75,
  ]);
});

test('a curve with very many points drops every second one, and so on', () => {
  forgetCurves();
  setStage({ image() {}, curve() {}, progress() {} });
  for (let i = 0; i < 9_999; i++) curve('long', i);
  const [last] = shownBy(() => curve('long', 9_999)) as [unknown[]];
  expect(last.length).toBeLessThan(2_002);
  expect(last.slice(1, 3)).toEqual([[0, 0], [8, 8]]); // prettier-ignore
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
])('%# is not a picture that the page could draw', (image) => {
  expect(readImage(image)).toBeNull();
});

test('a picture of an impossible size is rejected by the call', () => {
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

test('the largest allowed picture is shown, and NaN does not hide the rest', () => {
  const [whole, grey] = shownBy(() => {
    image(tensor(Array(1024).fill(Array(1024).fill(1))));
    image([[NaN, 0, 1]]);
  });
  expect(whole).toMatchObject({ width: 1024, height: 1024 });
  expect([...(grey as { rgba: Uint8ClampedArray }).rgba].filter((_, i) => i % 4 === 0)).toEqual([0, 0, 255]);
});
