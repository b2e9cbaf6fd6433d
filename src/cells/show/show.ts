import type * as ObservablePlot from '@observablehq/plot';
import { tensor, Tensor, type Nested } from '../../../lib/engine/tensor';
import { longestSide, type ImageSpec } from './image';

/** Where a cell's output is shown. */
export interface Stage {
  image(image: ImageSpec): void;
  /** A live curve has another point. */
  curve(name: string, points: () => CurvePoint[]): void;
  progress(done: number): void;
}

export interface CurvePoint {
  x: number;
  y: number;
}

let stage: Stage = { image() {}, curve() {}, progress() {} };

/** Sets the sandbox's stage. */
export const setStage = (next: Stage) => void (stage = next);

/**
 * Observable Plot, as in its documentation: `Plot.plot({ marks: [Plot.lineY(losses)] })` draws beneath the cell, and so
 * does `Plot.lineY(losses).plot()`. Data may be tensors, or columns: `Plot.dot({ x, y }, { x: 'x', y: 'y' })`.
 *
 * A repeated call, as in a loop, draws in the same place; `console.log(chart)` keeps the chart. It can also be imported
 * from `'@observablehq/plot'`. Maps, trees, waffles, Bollinger bands, pictures and links are left out.
 * @category output
 */
export let Plot: typeof ObservablePlot;

/** Sets Plot once it is loaded. */
export const setPlot = (loaded: typeof ObservablePlot) => void (Plot = loaded);

/** Numbers in a cell: an array, a typed array or a tensor. */
type Numbers = Tensor | Nested | Float32Array | Float64Array;
type Series = Numbers | { x: Numbers; y: Numbers };

export interface PlotOptions {
  /** The x of each value; by default 0, 1, 2, …. */
  x?: Numbers;
  kind?: 'line' | 'dots' | 'bars';
  xLabel?: string;
  yLabel?: string;
  /** Logarithmic axes; values that are not positive are left out. */
  logX?: boolean;
  logY?: boolean;
}

/**
 * Draws numbers beneath the cell with Plot: one series, or several by name. `plot([3, 1, 2])`, `plot({ train: losses,
 * test: others }, { xLabel: 'step', logY: true })`, `plot({ ring: { x, y } }, { kind: 'dots' })`
 * @category output
 */
export function plot(series: Series | Record<string, Series>, options: PlotOptions = {}): void {
  const { x, kind = 'line', xLabel = '', yLabel = '', logX = false, logY = false } = options;
  if (!['line', 'dots', 'bars'].includes(kind)) throw mistake('plot', "kind must be 'line', 'dots' or 'bars'", kind);
  const named = isNumbers(series) || isPair(series) ? { '': series } : (series as Record<string, Series>);
  if (typeof named !== 'object' || named === null) throw mistake('plot', 'needs numbers', named);
  const points = Object.entries(named).flatMap(([name, one]) => {
    const y = flat('plot', isPair(one) ? one.y : one);
    const at = isPair(one) ? one.x : x;
    const along = at === undefined ? Float64Array.from(y, (_, i) => i) : flat('plot', at);
    if (along.length !== y.length) throw mistake('plot', 'needs as many x as y', `${along.length} and ${y.length}`);
    return Array.from(y, (value, i) => ({ name, x: along[i], y: value })).filter(
      (point) => fits(point.x, logX) && fits(point.y, logY),
    );
  });
  const names = Object.keys(named).filter((name) => name !== '');
  const stroke = names.length > 0 ? 'name' : colours[0];
  // a logarithmic axis has no zero for bars to start from
  const foot = logY ? Math.min(...points.map((point) => point.y), 1) : 0;
  const marks = {
    line: () => [Plot.lineY(points, { x: 'x', y: 'y', stroke, z: 'name', strokeWidth: 2 })],
    dots: () => [Plot.dot(points, { x: 'x', y: 'y', fill: stroke, r: 3 })],
    bars: () => [Plot.ruleY([foot]), Plot.ruleX(points, { x: 'x', y1: foot, y2: 'y', stroke, strokeWidth: 8 })],
  };
  Plot.plot({
    x: {
      ...scaleOf(logX),
      label: String(xLabel) || null,
      nice: kind !== 'bars',
      inset: kind === 'bars' ? 12 : 0,
    },
    y: { ...scaleOf(logY), label: String(yLabel) || null, nice: true, grid: true },
    ...(names.length > 0 && { color: { domain: names, range: names.map((_, i) => colours[i % 10]), legend: true } }),
    marks: marks[kind](),
  });
}

/** Plot would abbreviate thousandths on a logarithmic axis as m, as in metres. */
const scaleOf = (log: boolean) => (log ? ({ type: 'log', tickFormat: '~g' } as const) : ({ type: 'linear' } as const));

/** The course's ten colours, in the page's theme. */
const colours = Array.from({ length: 10 }, (_, i) => `var(--class-${i})`);

/** Whether a value has a place on an axis, and is small enough for differences to be computed. */
const fits = (value: number, log: boolean) => Math.abs(value) < 1e300 && (!log || value > 1e-300);

/**
 * Shows numbers as a picture beneath the cell: shape (H, W) in grey, (H, W, 3) or (3, H, W) in colour. Values from 0 to
 * 1, or whole numbers up to 255; anything else is scaled from its minimum to its maximum.
 * @category output
 */
export function image(pixels: Numbers): void {
  const { shape, data } = numbersIn('image', pixels);
  const isColour = shape.length === 3;
  const last = isColour && (shape[2] === 3 || (shape[2] === 1 && shape[0] !== 3));
  const [height, width] = isColour && !last ? shape.slice(1) : shape;
  const channels = !isColour ? 1 : last ? shape[2] : shape[0];
  const fits = shape.length === 2 || (isColour && (channels === 1 || channels === 3));
  if (!fits) throw mistake('image', 'needs shape (H, W), (H, W, 3) or (3, H, W)', `(${shape.join(', ')})`);
  for (const side of [height, width])
    if (!(Number.isInteger(side) && side >= 1 && side <= longestSide))
      throw mistake('image', `shows 1 to ${longestSide} pixels a side`, `${height} × ${width}`);
  const count = height * width;
  if (data.length !== count * channels)
    throw mistake('image', `needs ${count * channels} numbers for this shape`, `${data.length}`);
  const [from, to] = rangeOf(data);
  const rgba = new Uint8ClampedArray(4 * count);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      const channel = channels === 1 ? 0 : c;
      const at = last || !isColour ? i * channels + channel : channel * count + i;
      rgba[4 * i + c] = (255 * (data[at] - from)) / (to - from);
    }
    rgba[4 * i + 3] = 255;
  }
  stage.image({ width, height, rgba });
}

/** The numbers that mean black and white. NaN becomes black, and is ignored here. */
function rangeOf(data: ArrayLike<number>): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) continue;
    least = Math.min(least, data[i]);
    most = Math.max(most, data[i]);
    whole &&= Number.isInteger(data[i]);
  }
  if (least >= 0 && most <= 1) return [0, 1];
  if (least >= 0 && most <= 255 && whole) return [0, 255];
  return most > least ? [least, most] : [least, least + 1];
}

/** Live curves by name; of very many points every second one is dropped, then every other of the rest, and so on. */
const curves = new Map<string, { points: CurvePoint[]; count: number; step: number }>();
const mostPoints = 2_000;

/** Forgets the curves before the next cell. */
export const forgetCurves = () => curves.clear();

/**
 * Adds a point to a curve that Plot draws beneath the cell while it runs: `curve('loss', loss.item())`.
 * @category output
 */
export function curve(name: string, y: number | Tensor, x?: number): void {
  const key = String(name);
  if (!curves.has(key)) curves.set(key, { points: [], count: 0, step: 1 });
  const drawn = curves.get(key)!;
  const at = drawn.count++;
  const value = typeof y === 'number' ? y : numbersIn('curve', y).item();
  if (at % drawn.step === 0) drawn.points.push({ x: Number(x ?? at), y: value });
  if (drawn.points.length > mostPoints) {
    drawn.points = drawn.points.filter((_, i) => i % 2 === 0);
    drawn.step *= 2;
  }
  stage.curve(key, () => drawn.points);
}

/**
 * Reports the progress of a long computation: `progress(step, steps)`.
 * @category output
 */
export function progress(done: number, of = 1): void {
  stage.progress(Number(done) / Number(of));
}

const isNumbers = (value: unknown): value is Numbers =>
  typeof value === 'number' || Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Tensor;

const isPair = (value: unknown): value is { x: Numbers; y: Numbers } => {
  const pair = value as { x: unknown; y: unknown } | null;
  return typeof pair === 'object' && pair !== null && !isNumbers(pair) && isNumbers(pair.x) && isNumbers(pair.y);
};

function numbersIn(by: string, value: unknown): Tensor {
  if (value instanceof Tensor) return value;
  if (ArrayBuffer.isView(value)) return tensor(Array.from(value as Float64Array), { dtype: 'float64' });
  if (typeof value === 'number' || Array.isArray(value)) return tensor(value as Nested, { dtype: 'float64' });
  throw mistake(by, 'needs numbers', value);
}

const flat = (by: string, value: unknown): ArrayLike<number> => {
  const t = numbersIn(by, value);
  if (t.size > 5_000) throw mistake(by, 'draws at most 5,000 numbers', `${t.size}`);
  return t.data;
};

const mistake = (by: string, rule: string, got: unknown) =>
  new TypeError(`${by}: ${rule}, got ${typeof got === 'string' ? got : String(got)}.`);
