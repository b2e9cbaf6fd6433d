/** A chart as data, in the vocabulary of Observable Plot: the source of the page's picture and of a cell's code. */
import type { Scale } from '../figures/scale';

/**
 * Plot draws in this box, and the page stretches it over the figure at any size: lines keep their width, dots their
 * shape, and texts are overlaid in the page's own font.
 */
export const box = { width: 360, height: 240 };

/** The position of a tick, with its label if that is not the number itself. */
export type Tick = number | string | readonly [value: number | string, text: string];

export interface AxisSpec {
  type?: 'linear' | 'log' | 'point' | 'band';
  domain?: readonly (number | string)[];
  label?: string;
  /** The ticks; by default Plot chooses them. */
  ticks?: readonly Tick[];
  /** Whether there are lines across the figure at the ticks. */
  grid?: boolean;
}

/** One value per datum. */
export type Channel = ArrayLike<number> | readonly (number | string | null)[];

/** A mark of Plot by its name, its channels and its options. Tones (`forward`, `class-3`) are colours of the course. */
export interface MarkSpec {
  mark: 'line' | 'areaY' | 'dot' | 'barX' | 'barY' | 'rectX' | 'rectY' | 'ruleX' | 'ruleY' | 'tickX' | 'tickY' | 'cell' | 'text'; // prettier-ignore
  x?: Channel;
  y?: Channel;
  x1?: Channel;
  y1?: Channel;
  x2?: Channel;
  y2?: Channel;
  /** Facets: a small chart for each value. */
  fx?: Channel;
  fy?: Channel;
  /** Splits a line into several. */
  z?: Channel;
  text?: Channel;
  fill?: string | readonly string[];
  stroke?: string | readonly string[];
  strokeWidth?: number;
  strokeDasharray?: string;
  fillOpacity?: number | readonly number[];
  opacity?: number;
  /** The radius of a dot, in pixels. */
  r?: number;
  curve?: 'linear' | 'step' | 'step-after' | 'step-before';
  inset?: number;
  textAnchor?: 'start' | 'middle' | 'end';
  className?: string;
  /** The name of these data in the code of a cell. */
  name?: string;
  /** The part of the figure that it belongs to, if that may be hidden. */
  part?: string;
}

export interface ChartSpec {
  x: AxisSpec;
  y: AxisSpec;
  marks: readonly MarkSpec[];
}

export const channelNames = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'fx',
  'fy',
  'z',
  'text',
  'fill',
  'stroke',
  'fillOpacity',
] as const;
export type ChannelName = (typeof channelNames)[number];

/** An axis of a figure's own scale. */
export function axisOf(scale: Scale | AxisSpec, label?: unknown, ticks?: readonly Tick[]): AxisSpec {
  const said = { ...(typeof label === 'string' && { label }), ...(ticks && { ticks }) };
  if (typeof scale !== 'function') return { ...scale, ...said };
  return { type: scale.isLogarithmic ? 'log' : 'linear', domain: scale.domain(), ...said };
}

const tone = /^(forward|gradient|loss|correct|margin|muted|ink|line|line-strong|paper|class-\d)$/;

/** Whether a name is one of the course's tones. */
export const isTone = (name: string): boolean => tone.test(name);

/** The colour of a tone in either theme; other colours unchanged. */
export const colourOf = (name: string): string => (isTone(name) ? `var(--${name})` : name);

/** A part of a spec as text, the same where the page is built and in a browser, though their last digits may differ. */
const textOf = (part: AxisSpec | MarkSpec) =>
  JSON.stringify(part, (_, value: unknown) => {
    if (typeof value === 'number') return rounded(value);
    return Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as number[], rounded) : value;
  });

const rounded = <Value>(value: Value) => {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : String(value);
};

/** A short name for what a chart shows, by which a browser knows the picture that the page was built with. */
export function nameOf({ x, y, marks }: ChartSpec): string {
  const text = textOf(x) + textOf(y) + marks.map(textOf).join();
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Whether two parts of specs are the same, value by value: then they are drawn alike. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (isList(one) && isList(other)) {
    if (one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++) if (!isAlike(one[i], other[i])) return false;
    return true;
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isAlike(one[name as never], other[name as never]))
  );
}

const isList = (value: object): value is ArrayLike<unknown> => Array.isArray(value) || ArrayBuffer.isView(value);
