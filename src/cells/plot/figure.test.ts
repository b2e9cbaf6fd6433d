import { expect, test } from 'vitest';
import { figureBounds } from '../run/limits';
import { readFigure } from './figure';
import type { FigureNode } from '@ui/plot/dom';

const node = (tag: string, attributes: object = {}, children: unknown[] = [], style: object = {}) => ({ tag, attributes, style, children }); // prettier-ignore
const svg = (...children: unknown[]) => node('svg', { width: '640', height: '400', viewBox: '0 0 640 400' }, children);
const first = (figure: FigureNode | null) => figure!.children[0] as FigureNode;
const read = (...given: Parameters<typeof node>) => first(readFigure(svg(node(...given))));

test('a valid chart passes unchanged', () => {
  const circle = node('circle', { cx: '1.5', cy: '-2e-3', r: '3', fill: '#4269d0', stroke: 'currentColor', 'stroke-width': '1.5px' }); // prettier-ignore
  const path = node('path', {
    d: 'M0,0L1.5,2e-3Z',
    transform: 'translate(0.5,0.5) rotate(-45)',
    'fill-opacity': '0.2',
  });
  const text = node('text', { dy: '0.32em', 'text-anchor': 'middle', 'font-family': 'system-ui, sans-serif' }, [
    '<b> & "',
  ]);
  const styled = node('g', { 'aria-label': 'dot' }, [], { 'mix-blend-mode': 'multiply' });
  const figure = node('figure', {}, [node('h2', {}, ['Title']), svg(circle, path, text, styled)]);
  expect(readFigure(figure)).toEqual(figure);
});

test.each([
  'script', 'style', 'foreignObject', 'a', 'use', 'iframe', 'img', 'object', 'embed', 'animate', 'set', 'video', 'link', 'form', 'input', 'button', 'feImage', 'mpath', 'html', 'SVG', 'constructor',
])('an element <%s> is rejected together with its chart', (tag) => expect(readFigure(svg(node(tag)))).toBeNull()); // prettier-ignore

test.each([
  ['onclick', 'x'], ['onload', 'x'], ['onpointerenter', 'x'], ['href', '#x'], ['xlink:href', '#x'], ['src', '/x'], ['style', 'color: red'], ['tabindex', '0'], ['contenteditable', 'true'], ['dangerouslySetInnerHTML', '{}'], ['ref', 'x'], ['key', 'x'], ['children', 'x'], ['target', 'x'], ['begin', '0s'], ['role', 'button'], ['aria-labelledby', 'x'], ['data-cell', 'x'], ['__proto__', 'x'], ['is', 'x'], ['slot', 'x'], ['requiredExtensions', 'x'],
])('an attribute %s is removed', (name, value) => {
  const given = node('g', Object.fromEntries([[name, value]]));
  expect(Object.keys(first(readFigure(svg(given))).attributes)).toEqual([]);
}); // prettier-ignore

test.each([
  ['fill', 'url(https://a.example/x)'], ['fill', 'url("#x")'], ['fill', 'url(#x) url(/y)'], ['fill', 'red;background:blue'], ['fill', 'image-set("/x" 1x)'], ['fill', 'color-mix(in srgb, url(/x), red)'], ['fill', 'var(--x, url(/x))'], ['fill', 'rgb(1 2 3'], ['filter', 'url(#x)'], ['filter', 'drop-shadow(0 0 4px url(#x))'], ['clip-path', 'url(/x#y)'], ['clip-path', 'circle(40%)'], ['mask', 'url(/x)'], ['x', 'calc(1px)'], ['x', '1e9'], ['width', '99999999'], ['transform', 'translate(1) url(/x)'], ['transform', 'expression(1)'], ['d', 'M0,0<script>'], ['font-family', 'x; color: red'], ['font-family', 'url(/x)'], ['viewBox', '0 0 1e6 1'], ['font-size', '1e5'], ['cursor', 'url(/x)'], ['class', 'cell-main'], ['class', 'masthead'], ['text-anchor', 'a:b'], ['aria-label', 'x'.repeat(3_000)],
])('%s: %s is removed', (name, value) => {
  expect(Object.keys(read('g', { [name]: value }).attributes)).toEqual([]);
}); // prettier-ignore

test.each([
  ['position', 'fixed'], ['inset', '0'], ['z-index', '9999'], ['background', 'url(/x)'], ['background-image', 'red'], ['content', '"x"'], ['display', 'none'], ['width', '1000000px'], ['color', 'red; position: fixed'], ['font-family', 'url(/x)'], ['--plot-background', 'red'], ['transform', 'scale(9)'], ['cssText', 'position: fixed'], ['pointer-events', 'all'], ['animation', 'x 1s'],
])('a style %s: %s is removed', (name, value) => {
  expect(Object.keys(read('g', {}, [], { [name]: value }).style)).toEqual([]);
}); // prettier-ignore

test('ids within a chart are its own, and never clash with those of the page', () => {
  const [clip, group] = readFigure(svg(node('clipPath', { id: 'main' }), node('g', { 'clip-path': 'url(#main)' })))!.children as FigureNode[]; // prettier-ignore
  expect(clip.attributes.id).toBe('figure-part-0');
  expect(group.attributes['clip-path']).toBe('url(#figure-part-0)');
});

test('the parts of a legend keep their class names, others do not', () => {
  expect(read('div', { class: 'plot-d6a7b5-swatches plot-d6a7b5-swatches-wrap cell-main' }).attributes).toEqual({ class: 'plot-swatches plot-swatches-wrap' }); // prettier-ignore
});

test('an image contains only colours', () => {
  const image = (pixels: unknown) => readFigure(svg({ ...node('image', { width: '2', href: 'data:,x' }), pixels }));
  const pixels = { width: 1, height: 1, rgba: new Uint8ClampedArray(4) };
  expect(first(image(pixels))).toMatchObject({ attributes: { width: '2' }, pixels });
  for (const other of [undefined, 'x', { ...pixels, width: 9 }, { width: 5_000, height: 1, rgba: new Uint8ClampedArray(20_000) }])
    expect(image(other)).toBeNull();
}); // prettier-ignore

test('rejects what is too large, too deep or not a chart', () => {
  const nested = (depth: number): object => node('g', {}, depth ? [nested(depth - 1)] : []);
  const many = Array.from({ length: figureBounds.elements + 1 }, () => node('g'));
  const long = node('path', { d: '1 '.repeat(figureBounds.characters / 2 + 1) });
  for (const given of [svg(nested(50)), svg(...many), svg(long), null, 5, 'svg', [], {}, node('g'), node('svg', {}, 'x' as never), { tag: 'svg' }, svg(null), svg(5), svg({ tag: 'g', attributes: { x: 5 }, style: {}, children: [] })])
    expect(readFigure(given)).toBeNull();
}); // prettier-ignore

test('forms are matched in linear time: long text that does not match is rejected at once', () => {
  for (const [name, value] of [['transform', 'translate(1) '.repeat(30)], ['points', '1111 '.repeat(90)], ['filter', 'drop-shadow(0 0 '.repeat(20)], ['fill', 'color-mix(in srgb, '.repeat(20)]] as const)
    expect(read('g', { [name]: `${value}!` }).attributes).toEqual({});
}); // prettier-ignore
