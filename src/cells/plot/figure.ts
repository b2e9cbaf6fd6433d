/**
 * A chart on its way from the sandbox to the page: a tree of the few elements and attributes that a chart consists of,
 * each with a pattern for its value. Anything not on these lists is removed.
 */
import { figureBounds } from '../run/limits';
import type { FigureNode } from '@ui/plot/dom';
import { readImage } from '../show/image';

const deepest = 30;
const longestWords = 2_000;
const longestValue = 500;
const largest = 20_000;

const tags: readonly string[] =
  'svg g path circle ellipse rect line polygon polyline text tspan title image clipPath defs marker pattern linearGradient radialGradient stop figure figcaption h2 h3 div span'.split(
    ' ',
  );

const n = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const measure = String.raw`${n}(?:px|em|rem|ex|pt|%)?`;
const list = (one: string) => String.raw`${one}(?:[\s,]+${one})*`;
const words = '[a-zA-Z][a-zA-Z-]*(?: [a-zA-Z-]+)*';
const simpleColour = String.raw`#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\((?:[\d\s.,%/+-]|deg)+\)|(?:hwb|lab|lch|oklab|oklch)\([\d\s.,%/e+-]+\)|var\(--[\w-]+\)`;
const mixed = String.raw`(?:${simpleColour})(?:\s+[\d.]+%)?`;
const colour = String.raw`${simpleColour}|color-mix\(in [a-z-]+,\s*${mixed},\s*${mixed}\)`;
const reference = String.raw`url\(#([\w-]{1,80})\)`;

const whole = (form: string) => new RegExp(`^(?:${form})$`, 'i');
const forms = {
  measure: whole(`${measure}|auto`),
  numbers: whole(list(measure)),
  path: /^[\d\sMLHVCSQTAZe.,+-]*$/i,
  transform: whole(
    String.raw`(?:(?:translate|rotate|scale|matrix|skewX|skewY)\(\s*${list(String.raw`${n}(?:px|deg)?`)}\s*\)[\s,]*)*`,
  ),
  colour: whole(colour),
  words: whole(words),
  wordOrNumber: whole(`${words}|${n}`),
  shadow: whole(String.raw`drop-shadow\((?:${measure}\s+){2,3}(?:${simpleColour})\)|(?:blur|brightness|contrast|grayscale|invert|opacity|saturate|sepia)\(${measure}\)|none`), // prettier-ignore
  family: /^[\w\s,'"-]{1,200}$/,
  reference: whole(reference),
  text: /^/,
} as const;
type Form = keyof typeof forms;

const isOf = (form: Form, names: string): [string, Form][] => names.split(' ').map((name) => [name, form]);

const attributes = new Map<string, Form>([
  ...isOf('measure', 'x y x1 y1 x2 y2 cx cy r rx ry fx fy width height dx dy offset refX refY markerWidth markerHeight'),
  ...isOf('measure', 'stroke-width stroke-miterlimit stroke-dashoffset font-size letter-spacing textLength'),
  ...isOf('measure', 'opacity fill-opacity stroke-opacity stop-opacity'),
  ...isOf('numbers', 'viewBox points stroke-dasharray transform-origin rotate'),
  ...isOf('path', 'd'),
  ...isOf('transform', 'transform patternTransform gradientTransform'),
  ...isOf('colour', 'color stop-color'),
  ...isOf('words', 'text-anchor dominant-baseline alignment-baseline stroke-linecap stroke-linejoin font-style visibility'),
  ...isOf('words', 'shape-rendering text-rendering image-rendering paint-order pointer-events fill-rule clip-rule'),
  ...isOf('words', 'clipPathUnits markerUnits patternUnits patternContentUnits gradientUnits spreadMethod'),
  ...isOf('words', 'vector-effect text-decoration font-variant preserveAspectRatio aria-hidden'),
  ...isOf('wordOrNumber', 'font-weight orient'),
  ...isOf('family', 'font-family'),
  ...isOf('shadow', 'filter'),
  ...isOf('reference', 'clip-path marker-start marker-mid marker-end mask'),
  ...isOf('text', 'aria-label aria-description'),
]); // prettier-ignore

const styles = new Map<string, Form>([
  ...isOf('measure', 'font-size margin-left width max-width line-height letter-spacing opacity columns'),
  ...isOf(
    'words',
    'mix-blend-mode font-style font-variant overflow user-select text-anchor text-transform paint-order',
  ),
  ...isOf('wordOrNumber', 'font-weight'),
  ...isOf('family', 'font-family'),
  ...isOf('colour', 'color background background-color fill stroke'),
]);

/** The parts of a legend that Plot names by class, for which the page has its own styles. */
const parts = /^[\w-]*-(ramp|swatch|swatches|swatch-label|swatches-wrap|swatches-columns)$/;

class Refused extends Error {}

/** The remaining budget for reading a chart, and the ids of its parts. */
interface Reading {
  elements: number;
  characters: number;
  ids: Map<string, string>;
}

/** Copies a chart from the sandbox, part by part; null if it is invalid or too large. */
export function readFigure(data: unknown): FigureNode | null {
  try {
    const root = readNode(data, { ...figureBounds, ids: new Map() }, 0);
    return typeof root !== 'string' && ['svg', 'figure', 'div'].includes(root.tag) ? root : null;
  } catch (error) {
    if (error instanceof Refused || error instanceof TypeError) return null;
    throw error;
  }
}

function readNode(data: unknown, reading: Reading, depth: number): FigureNode | string {
  if (typeof data === 'string') return readWords(data, reading);
  const { tag, attributes: given, style, children, pixels } = data as FigureNode;
  if (--reading.elements < 0 || depth > deepest || !tags.includes(tag) || !Array.isArray(children)) throw new Refused();
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const kept = readAttribute(name, textIn(value, reading), reading);
    if (kept !== null) checked[name] = kept;
  }
  const image = tag === 'image' ? readImage(pixels) : null;
  if (tag === 'image' && !image) throw new Refused();
  return {
    tag,
    attributes: checked,
    style: Object.fromEntries(
      Object.entries(style).filter(([name, value]) => {
        const form = styles.get(name);
        return form !== undefined && fits(form, textIn(value, reading));
      }),
    ),
    children: children.map((child) => readNode(child, reading, depth + 1)),
    ...(image && { pixels: image }),
  };
}

/** The value of an attribute to set on the page; null if it is removed. */
function readAttribute(name: string, value: string, reading: Reading): string | null {
  if (name === 'id') return idOf(value, reading);
  if (name === 'class') {
    const known = value.split(' ').flatMap((each) => parts.exec(each)?.[1] ?? []);
    return known.length ? known.map((part) => `plot-${part}`).join(' ') : null;
  }
  const form = attributes.get(name);
  if (form === 'reference' || ((name === 'fill' || name === 'stroke') && value.startsWith('url'))) {
    const id = forms.reference.exec(value)?.[1];
    return id === undefined ? null : `url(#${idOf(id, reading)})`;
  }
  if (name === 'fill' || name === 'stroke') return fits('colour', value) ? value : null;
  return form && fits(form, value) ? value : null;
}

/** Replaces the chart's own ids, so that they never clash with those of the page. */
function idOf(name: string, { ids }: Reading): string {
  if (!ids.has(name)) ids.set(name, `${idMark}${ids.size}`);
  return ids.get(name)!;
}
/** A placeholder for the chart in the ids of its parts, until it has a place on the page. */
export const idMark = 'figure-part-';

function fits(form: Form, value: string): boolean {
  if (form === 'path') return forms.path.test(value);
  if (form === 'text') return value.length <= longestWords;
  if (value.length > longestValue || !forms[form].test(value)) return false;
  return (form !== 'measure' && form !== 'numbers') || numbersIn(value).every((one) => Math.abs(one) <= largest);
}

const numbersIn = (value: string) => (value.match(new RegExp(n, 'gi')) ?? []).map(Number);

function textIn(value: unknown, reading: Reading): string {
  if (typeof value !== 'string') throw new Refused();
  reading.characters -= value.length;
  if (reading.characters < 0) throw new Refused();
  return value;
}

const readWords = (value: string, reading: Reading) => textIn(value, reading).slice(0, longestWords);
