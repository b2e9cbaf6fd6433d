import { expect, test } from 'vitest';
import { tensor } from '../../../lib/engine/tensor';
import { isEmpty } from './describeFigure';
import { readFigure } from './figure';
import type { FigureNode } from '@ui/plot/dom';
import { loadPlot } from './inTests';
import { markNames, otherNames } from './names';

const { Plot, shown } = await loadPlot();

/** The chart as the page would read it. */
function draw(options: object): FigureNode {
  const chart = Plot.plot(options as never) as unknown as { written(): FigureNode };
  return readFigure(structuredClone(chart.written()))!;
}

function all(node: FigureNode | string, fits: (node: FigureNode) => boolean): FigureNode[] {
  if (typeof node === 'string') return [];
  return [...(fits(node) ? [node] : []), ...node.children.flatMap((child) => all(child, fits))];
}
const marks = (figure: FigureNode, label: string, tag: string) =>
  all(figure, ({ attributes }) => attributes['aria-label'] === label).flatMap((group) => all(group, (one) => one.tag === tag)); // prettier-ignore
const text = (node: FigureNode | string): string =>
  typeof node === 'string' ? node : node.children.map(text).join('');

const points = [
  { x: 1, y: 2, label: 'a' },
  { x: 2, y: 4, label: 'b' },
  { x: 3, y: 3, label: 'a' },
];

test('marks, scales and legends are passed on', () => {
  const figure = draw({
    title: 'Two classes',
    color: { legend: true },
    marks: [Plot.ruleY([0]), Plot.lineY([1, 2, 3]), Plot.dot(points, { x: 'x', y: 'y', fill: 'label' })],
  });
  expect(figure.tag).toBe('figure');
  expect(marks(figure, 'dot', 'circle').map(({ attributes }) => attributes.fill)).toEqual(['#4269d0', '#efb118', '#4269d0']); // prettier-ignore
  expect(marks(figure, 'line', 'path')).toHaveLength(1);
  expect(all(figure, ({ tag }) => tag === 'h2').map(text)).toEqual(['Two classes']);
  expect(all(figure, ({ attributes }) => attributes.class === 'plot-swatch').map(text)).toEqual(['a', 'b']);
});

test('small numbers that name bars, cells or facets are written in full', () => {
  const rates = [1e-5, 3e-5, 1e-4, 3e-4, 1e-3];
  const told = (label: string, options: object) => marks(draw(options), label, 'text').map(text);
  const bars = { marks: [Plot.barY(rates, { x: rates, y: [5, 4, 3, 2, 1] })] };
  const inFull = ['0.00001', '0.00003', '0.0001', '0.0003', '0.001'];
  expect(told('x-axis tick label', bars)).toEqual(inFull);
  expect(told('fy-axis tick label', { marks: [Plot.dot(rates, { x: [5, 4, 3, 2, 1], fy: rates })] })).toEqual(inFull);
  // as few digits as tell them apart
  expect(told('x-axis tick label', { marks: [Plot.barY([1, 2], { x: [0.3001, 0.3002], y: [1, 2] })] })).toEqual(['0.3001', '0.3002']); // prettier-ignore
  // where nothing is lost, and where the reader says how, it is as Plot has it
  expect(told('x-axis tick label', { marks: [Plot.barY([1, 2], { x: [0.1, 1 / 3], y: [1, 2] })] })).toEqual(['0.1', '0.333']); // prettier-ignore
  expect(told('x-axis tick label', { ...bars, x: { tickFormat: 'e' } })[0]).toBe('1.000000e-5');
  expect(told('x-axis tick label', { ...bars, x: { label: 'rate', axis: null } })).toEqual([]);
});

test('a small number that is written, as a text, a title or a tip, keeps three digits', () => {
  const data = [
    { rate: 1 / 30_000, loss: 0.000_412_34 },
    { rate: 0.1, loss: 1234.567_89 },
  ];
  const dots = { x: 'rate', y: 'loss' };
  const texts = draw({ marks: [Plot.text(data, { ...dots, text: 'loss' })] });
  expect(marks(texts, 'text', 'text').map(text)).toEqual(['0.000412', '1,234.568']);
  const titles = draw({ marks: [Plot.dot(data, { ...dots, title: 'loss' })] });
  expect(marks(titles, 'dot', 'title').map(text)).toEqual(['0.000412', '1,234.568']);
  const tips = text(draw({ marks: [Plot.dot(data, { ...dots, tip: true })] }));
  expect(tips).toContain('0.0000333');
  expect(tips).toContain('0.000412');
  expect(tips).toContain('1,234.568');
});

test('a chart is shown when it is made, also by a mark', () => {
  const before = shown.length;
  Plot.lineY([1, 2]).plot();
  Plot.legend({ color: { type: 'linear', domain: [0, 1] } });
  expect(shown.length).toBe(before + 2);
});

test('tensors, columns of them, and lists of scalars are data', () => {
  const x = tensor([1, 2, 3]);
  const same = (figure: FigureNode) => expect(marks(figure, 'line', 'path')[0].attributes.d).toBe(wanted);
  const wanted = marks(draw({ marks: [Plot.line(points, { x: 'x', y: 'y' })] }), 'line', 'path')[0].attributes.d;
  same(draw({ marks: [Plot.line({ x, y: tensor([2, 4, 3]) } as never, { x: 'x', y: 'y' })] }));
  same(draw({ marks: [Plot.line(x as never, { x: x as never, y: tensor([2, 4, 3]) as never })] }));
  same(draw({ marks: [Plot.lineY([tensor(2), tensor(4), tensor(3)] as never, { x: x as never })] }));
  expect(marks(draw({ marks: [Plot.dot(tensor([[1, 2], [3, 4]]) as never)] }), 'dot', 'circle')).toHaveLength(2); // prettier-ignore
});

test('functions are accessors and reducers', () => {
  const figure = draw({
    marks: [
      Plot.rectY(
        points,
        Plot.binX({ y: (bin: { x: number }[]) => bin.length * 2 } as never, { x: (p: { x: number }) => p.x, thresholds: 3 }),
      ),
    ],
  }); // prettier-ignore
  expect(marks(figure, 'rect', 'rect')).toHaveLength(3);
});

test('rasters and ramps are passed on as colours, without an address', () => {
  const figure = draw({
    color: { legend: true },
    marks: [Plot.raster({ x1: 0, x2: 1, y1: 0, y2: 1, fill: (x: number, y: number) => x * y, pixelSize: 8 } as never)],
  });
  const images = all(figure, ({ tag }) => tag === 'image');
  expect(images.map(({ pixels }) => [pixels!.width, pixels!.height])).toEqual([[256, 1], [73, 44]]); // prettier-ignore
  expect(images.every(({ attributes }) => !('href' in attributes))).toBe(true);
});

test('a chart keeps its pictures however late it is serialized', () => {
  const square = (size: number) =>
    Plot.plot({
      axis: null,
      marks: [Plot.raster({ x1: 0, x2: 1, y1: 0, y2: 1, fill: () => size, width: size, height: size } as never)],
    } as never) as unknown as { written(): FigureNode };
  const sizes = [square(2), square(3)].map((chart) => all(readFigure(chart.written())!, ({ tag }) => tag === 'image')[0].pixels!.width); // prettier-ignore
  expect(sizes).toEqual([2, 3]);
});

test('a tip within the chart has its outline', () => {
  const figure = draw({ marks: [Plot.tip([points[0]], { x: 'x', y: 'y', title: 'label' })] });
  expect(marks(figure, 'tip', 'path')[0].attributes.d).toMatch(/^M0,0l/);
});

test('recognizes an empty chart', () => {
  const none = [{ x: null, y: null }, { x: NaN, y: 1 }]; // prettier-ignore
  const empty = [
    Plot.dot([], { x: 'x', y: 'y' }),
    Plot.line(none, { x: 'x', y: 'y' }),
    Plot.barY([]),
    Plot.lineY([], { tip: true }),
  ];
  for (const mark of empty) expect(isEmpty(draw({ marks: [mark, Plot.ruleY([0])] }))).toBe(true);
  for (const marks of [[], [Plot.frame()], [Plot.ruleY([0])], [Plot.dot(points, { x: 'x', y: 'y' })]])
    expect(isEmpty(draw({ marks }))).toBe(false);
  expect(isEmpty(draw({ marks: [empty[0], Plot.lineY([1])] }))).toBe(false);
});

test('everything that the editor offers after “Plot.” exists', () => {
  for (const name of [...markNames, ...otherNames]) expect(Plot, name).toHaveProperty(name);
});

test('tips under the pointer are passed on as words with positions, and not drawn', () => {
  const tips = (options: object) =>
    all(draw(options), ({ attributes }) => attributes['aria-label'] === 'hover')
      .flatMap((group) => group.children as FigureNode[])
      .map((tip) => [tip.attributes.transform, text(tip)]);
  const dot = () => Plot.dot(points, { x: 'x', y: 'y', fill: 'label', tip: true });
  const plain = draw({ marks: [dot()] });
  expect(marks(plain, 'tip', 'path')).toEqual([]);
  expect(marks(plain, 'dot', 'circle')).toHaveLength(3);
  const found = tips({ marks: [dot()] });
  expect(found.map(([, said]) => said)).toEqual(['label a\nx 1\ny 2', 'label b\nx 2\ny 4', 'label a\nx 3\ny 3']);
  expect(found[0][0]).toBe('translate(40.5,370.5)');
  expect(tips({ marks: [Plot.tip(points, Plot.pointerX({ x: 'x', y: 'y', title: 'label' }))] }).map(([, said]) => said)).toEqual(['a', 'b', 'a']); // prettier-ignore
  for (const crosshair of ['crosshair', 'crosshairX', 'crosshairY'] as const)
    expect(tips({ marks: [Plot[crosshair](points, { x: 'x', y: 'y' })] }).map(([, said]) => said)).toEqual(['x 1\ny 2', 'x 2\ny 4', 'x 3\ny 3']); // prettier-ignore
  expect(tips({ marks: [Plot.crosshairX(points, { x: 'x' })] }).map(([, said]) => said)).toEqual(['x 1', 'x 2', 'x 3']);
  expect(tips({ marks: [Plot.rectY(points, Plot.binX({ y: 'count' }, { x: 'x', thresholds: 3, tip: 'x' } as never))] })[0][1]).toMatch(/^x .*\n(Frequency|y|↑ Frequency) 1$/); // prettier-ignore
  const same = dot();
  expect([1, 2].map(() => tips({ fx: { label: null }, marks: [same] }).length)).toEqual([3, 3]);
  const many = Float64Array.from({ length: 3_000 }, (_, i) => i);
  expect(tips({ marks: [Plot.lineY(many, { tip: true })] }).length).toBe(500);
});

test.each<[string, () => unknown, string]>([
  ['an unknown mark', () => (Plot as never as { dots(): void }).dots(), 'Plot has nothing called “dots”. Did you mean “dot”?'],
  ['an unknown option', () => Plot.dot(points, { colour: 'red' } as never), 'Plot.dot does not know the option “colour”. Did you mean “color”?'],
  ['two letters swapped', () => Plot.plot({ widht: 9 } as never), 'Plot.plot does not know the option “widht”. Did you mean “width”?'],
  ['an option of a chart', () => draw({ heigth: 200, marks: [] }), 'Plot.plot does not know the option “heigth”. Did you mean “height”?'],
  ['an option of a scale', () => draw({ x: { domian: [0, 1] }, marks: [] }), 'Plot.plot x does not know the option “domian”. Did you mean “domain”?'],
  ['lists of unequal length', () => Plot.dot(points, { x: [1, 2], y: 'y' }), 'Plot.dot: “x” has 2 values, but there are 3 data.'],
  ['data that are no more than a length', () => Plot.dot({ length: 3 } as never, { x: [1, 2, 3], y: [1, 2] }), 'Plot.dot: “y” has 2 values, but there are 3 data.'],
  ['columns of unequal length', () => Plot.dot({ x: [1], y: [1, 2] } as never, { x: 'x', y: 'y' }), 'Plot.dot: the columns are not equally long: x 1, y 2.'],
  ['a missing column', () => Plot.dot(points, { x: 'x', y: 'Y' }), 'Plot.dot: “y” names the column “Y”, and no row of the data has it. Did you mean “y”? There are: x, y, label.'],
  ['data of a wrong type', () => Plot.dot(5 as never), 'Plot.dot draws a list: an array, a tensor, or an object with a list for each column. It was given 5.'],
  ['options of a wrong type', () => Plot.dot(points, 'x' as never), 'Plot.dot: the options must be an object, { … }. They are "x".'],
  ['a mark that is none', () => draw({ marks: [5] }), '“marks” holds marks, such as Plot.dot(data, { x, y }). One of them is 5.'],
  ['a mark that is not called', () => draw({ marks: [Plot.dot] }), '“marks” holds Plot.dot itself. Call it: Plot.dot(data, { … }).'],
  ['a link', () => Plot.dot(points, { x: 'x', href: 'label' }), 'Plot.dot: the option “href” does not work in a cell, where charts can hold no links.'],
  ['a picture', () => Plot.image(points, { x: 'x', src: 'label' }), 'Plot.image is not among the parts'],
  ['a map', () => draw({ projection: 'mercator', marks: [] }), 'Plot.projection is not among the parts'],
  ['a size', () => draw({ width: 1e6, marks: [] }), 'Plot.plot: “width” must be from 1 to 5000 pixels. It is 1000000.'],
  ['a million points', () => Plot.dot(new Float64Array(1e6)), 'Plot.dot was given 1,000,000 data. It draws at most 200,000'],
  ['twenty thousand dots', () => draw({ marks: [Plot.dotX(new Float64Array(20_000))] }), 'This chart would consist of more parts than the page can draw (10,000 elements).'],
  ['a scheme', () => draw({ color: { scheme: 'blu' }, marks: [Plot.dot(points, { x: 'x', fill: 'y' })] }), 'Plot.plot: there is no quantitative scheme “blu”.'],
  ['a curve', () => Plot.line(points, { x: 'x', y: 'y', curve: 'bent' as never }), 'Plot.line: there is no curve “bent”.'],
  ['a channel', () => draw({ marks: [Plot.dot(points, Plot.dodgeX({ x: 'x' }))] }), 'Plot.plot: the channel “y” is missing.'],
])('%s is rejected with a sentence', (_, work, sentence) => expect(work).toThrow(sentence)); // prettier-ignore

test('errors of a reader’s own function are the reader’s', () => {
  class Own extends Error {}
  expect(() => draw({ marks: [Plot.dot(points, { x: () => { throw new Own('mine'); } })] })).toThrow(Own); // prettier-ignore
});
