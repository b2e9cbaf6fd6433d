import { h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { codeOf } from './code';
import { draw } from './draw';
import { nameOf, type ChartSpec } from './spec';
import { powers, powerText } from './ticks';

const curve: ChartSpec = {
  x: { domain: [0, 2], label: 'step' },
  y: { type: 'log', domain: [0.01, 1], label: 'loss', ticks: powers(-2, 0) },
  marks: [
    { mark: 'line', x: [0, 1, 2], y: [1, 0.1, 0.01], stroke: 'loss', className: 'curve', name: 'train' },
    { mark: 'dot', x: [0, 1, 2], y: [1, 0.1, 0.01], fill: ['forward', 'loss', 'gradient'], part: 'dots' },
    { mark: 'text', x: [1], y: [0.1], text: ['here'], fill: 'loss', textAnchor: 'start' },
  ],
};
const html = (child: ComponentChild) => renderToString(h('g', {}, child));

test('Plot draws marks that stretch, and texts that do not', () => {
  const { layers, words } = draw(curve);
  expect(html(layers[0].marks)).toContain('class="curve tone-loss"');
  expect(html(layers[0].marks)).toContain('stroke="var(--loss)"');
  expect(html(layers[0].marks)).toContain('d="M0,0L180,120L360,240"');
  const dots = html(layers[1].marks);
  expect(dots).toContain(
    'stroke="var(--paper)" stroke-width="1.5"><circle cx="0%" cy="0%" r="4.25" fill="var(--forward)">',
  );
  expect(dots.match(/<circle cx="[\d.]+%" cy="[\d.]+%"/g)).toHaveLength(3);
  expect(layers[1].part).toBe('dots');
  expect(layers[2].words).toEqual([
    { text: 'here', left: 50, top: 50, class: 'chart-word is-start tone-loss', tone: 'var(--loss)' },
  ]);
  expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '2', '10⁻²', '10⁻¹', '1']));
});

test('dots without a ring are a single path', () => {
  const spec = { ...curve, marks: [{ mark: 'dot', x: [0, 1, 2], y: [1, 0.1, 0.01], fill: 'loss', stroke: 'none', opacity: 0.5 }] } as const; // prettier-ignore
  expect(html(draw(spec).layers[0].marks).match(/<path class="chart-dots" d="(M[\d.]+ [\d.]+h\.01){3}"/g)).toHaveLength(
    1,
  );
});

test('a dot with a ring is one element, with its own attributes: hundreds of them follow the pointer', () => {
  const dot = { mark: 'dot', x: [0, 1, 2], y: [1, 0.1, 0.01] } as const;
  const drawn = (mark: object) => html(draw({ ...curve, marks: [{ ...dot, ...mark }] }).layers[0].marks);
  const alike = drawn({ fill: 'loss' });
  expect(alike.match(/<(?!g|\/)\w+ [^>]*/g)).toEqual(
    [0, 50, 100].map((place) => `<circle cx="${place}%" cy="${place}%" r="4.25"`),
  );
  expect(drawn({ stroke: 'loss' })).toContain('<g class="chart-dots" fill="var(--paper)" stroke="var(--loss)"');
  // in the right one of two facets
  expect(drawn({ fx: ['a', 'a', 'b'] })).toMatch(/cx="(7\d|8\d|9\d)[\d.]*%" cy="100%"/);
});

test('nothing in it has an id, an address or a style sheet: two charts on a page cannot collide', () => {
  const { grid, layers } = draw(curve);
  for (const part of [grid, ...layers.map(({ marks }) => marks)])
    expect(html(part)).not.toMatch(/ id=|url\(|<style|href/);
});

test('what is as it was before, on the same axes, is not drawn again', () => {
  const x = { type: 'linear', domain: [0, 2] } as const;
  const spec = { ...curve, x };
  const before = draw(spec);
  const marks = [...spec.marks.slice(0, 2), { ...spec.marks[2], x: [1.5] }].map((mark) => ({ ...mark }));
  expect(draw({ ...spec, x: { ...x }, marks: spec.marks.map((mark) => ({ ...mark })) }, [before])).toBe(before);
  const after = draw({ ...spec, marks }, [before]);
  expect(after.grid).toBe(before.grid);
  expect(after.words).toBe(before.words);
  expect(after.layers.map((layer, i) => layer === before.layers[i])).toEqual([true, true, false]);
  expect(after.layers[2].words).toEqual(draw({ ...spec, marks }).layers[2].words);
  // a reader goes back to what was drawn before the last change, or to a mark of it
  expect(draw({ ...spec, marks: [...spec.marks] }, [after, before])).toBe(before);
  const other = draw({ ...spec, marks: [{ ...spec.marks[0], y: [1, 1, 1] }, ...spec.marks.slice(1)] }, [after, before]);
  expect(other.layers.map((layer, i) => layer === before.layers[i])).toEqual([false, true, true]);
  const widened = draw({ ...spec, x: { ...x, domain: [0, 4] } }, [before]);
  expect(html(widened.layers[0].marks)).toContain('d="M0,0L90,120L180,240"');
  // axes that depend on the marks are drawn with them
  const [alone, both] = [[0, 1], [0, 1, 2]].map((xs): ChartSpec => ({ x: {}, y: {}, marks: [{ mark: 'line', x: [0, 1], y: [0, 1] }, { mark: 'dot', x: xs, y: xs }] })); // prettier-ignore
  expect(html(draw(both, [draw(alone)]).layers[0].marks)).toBe(html(draw(both).layers[0].marks));
});

test('bars, histograms and facets are Plot’s', () => {
  const bars = draw({
    x: { type: 'band' },
    y: {},
    marks: [{ mark: 'barY', x: ['a', 'b'], y: [1, -2], fill: 'forward' }],
  });
  expect(html(bars.layers[0].marks).match(/<rect/g)).toHaveLength(2);
  expect(bars.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['a', 'b', '−2']));
  const facets = draw({
    x: {},
    y: {},
    marks: [{ mark: 'line', x: [0, 1, 0, 1], y: [0, 1, 2, 3], fx: ['a', 'a', 'b', 'b'] }],
  });
  expect(html(facets.layers[0].marks).match(/<path/g)).toHaveLength(2);
});

test('a spec has the same name if only the last digits differ, and another if the data do', () => {
  const moved = (by: number) => ({ ...curve, marks: [{ ...curve.marks[0], y: Float64Array.of(1, 0.1, 0.01 + by) }] });
  const [name, same, other] = [0, 1e-12, 1e-3].map((by) => nameOf(moved(by)));
  expect(same).toBe(name);
  expect(other).not.toBe(name);
});

test('a chart is written as code: data shared by marks occur once', () => {
  const { data, code } = codeOf(curve);
  expect(data.series).toEqual(['train', 'train', 'train', 'dot', 'dot', 'dot', 'text']);
  expect(data.fill).toEqual([null, null, null, 'var(--forward)', 'var(--loss)', 'var(--gradient)', null]);
  expect(code).toContain("Plot.line(of('train'), { x: 'x', y: 'y', stroke: 'var(--loss)' }),");
  const one = codeOf({ ...curve, marks: [curve.marks[0]] });
  expect(Object.keys(one.data)).toEqual(['x', 'y']);
  expect(one.code).toContain("Plot.line(data, { x: 'x', y: 'y', stroke: 'var(--loss)' }),");
});

test('marks without names that look alike are written as one, lines told apart by z', () => {
  const line = (y: number[]) => ({ mark: 'line', x: [0, 1], y, stroke: 'loss' }) as const;
  const rule = { mark: 'ruleX', x: [2], stroke: 'ink' } as const;
  const { data, code } = codeOf({ ...curve, marks: [line([1, 2]), line([3, 4]), rule, { ...rule, x: [5] }] });
  expect(code.match(/Plot\.(line|ruleX)/g)).toEqual(['Plot.line', 'Plot.ruleX']);
  expect(data.z).toEqual([0, 0, 1, 1, null, null]);
  expect(data.x).toEqual([0, 1, 0, 1, 2, 5]);
  const cell = (at: number, fill: string, fillOpacity: number) =>
    ({ mark: 'rectY', x1: [at], x2: [at + 1], y1: [0], y2: [1], fill, fillOpacity }) as const;
  const map = codeOf({ ...curve, marks: [cell(0, 'loss', 0.2), cell(1, 'loss', 0.9), cell(2, 'muted', 0.2)] });
  expect(map.code).toContain(
    "Plot.rectY(data, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill', fillOpacity: 'fillOpacity' })",
  );
  expect(map.data.fillOpacity).toEqual([0.2, 0.9, 0.2]);
  expect(map.data.fill[2]).toBe('var(--muted)');
  const bars = codeOf({ ...curve, marks: [cell(0, 'loss', 0.2), cell(1, 'loss', 0.2)] });
  expect(bars.code).toContain("fill: 'var(--loss)', fillOpacity: 0.2 }");
  const named = codeOf({ ...curve, marks: [line([1, 2]), { ...line([3, 4]), name: 'other' }] });
  expect(named.code.match(/Plot\.line/g)).toHaveLength(2);
});

test('every requested tick is labelled, on a logarithmic axis too', () => {
  const sizes = [1, 4, 16, 64, 256];
  const { words } = draw({ ...curve, x: { type: 'log', domain: [1, 256], ticks: sizes } });
  expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(sizes.map(String)));
  const { code } = codeOf({ ...curve, x: { type: 'log', domain: [1, 256], label: 'size', ticks: sizes } });
  expect(code).toContain("x: { type: 'log', domain: [1, 256], label: 'size', axis: null },");
  expect(code).toContain("Plot.axisX([1, 4, 16, 64, 256], { text: ['1', '4', '16', '64', '256'] }),");
});

test('a power of ten with a broken exponent keeps its size: a superscript has no decimal point', () => {
  expect([-4, 0, 3].map(powerText)).toEqual(['10⁻⁴', '1', '10³']);
  expect([-0.4, -9.5, -12.3, 0.5].map(powerText)).toEqual(['0.40', '3.2·10⁻¹⁰', '5.0·10⁻¹³', '3.2']);
});
