import type { Inert } from './inert';
import type { Point } from './protocol';

/** A plot that the page draws: nothing in it but numbers and words. */
export interface PlotSpec {
  kind: 'line' | 'dots' | 'bars';
  xLabel: string;
  yLabel: string;
  logX: boolean;
  logY: boolean;
  series: { name: string; x: number[]; y: number[] }[];
}

/** A picture that the page draws: four bytes for each pixel. */
export interface ImageSpec {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

const mostSeries = 20;
const mostPixels = 2 ** 20;

/** Reads a plot from what the sandbox describes; null if it is none. */
export function readPlot(value: Inert): PlotSpec | null {
  const part = partsOf(value);
  const kind = textOf(part.kind);
  if (kind !== 'line' && kind !== 'dots' && kind !== 'bars') return null;
  if (part.series?.kind !== 'list' || part.series.items.length > mostSeries) return null;
  const series = part.series.items.map((item) => {
    const { name, x, y } = partsOf(item);
    return { name: textOf(name), x: numbersOf(x), y: numbersOf(y) };
  });
  if (series.some(({ x, y }) => x.length !== y.length)) return null;
  const isOn = (flag: Inert | undefined) => flag?.kind === 'boolean' && flag.value;
  const { xLabel, yLabel, logX, logY } = part;
  return { kind, xLabel: textOf(xLabel), yLabel: textOf(yLabel), logX: isOn(logX), logY: isOn(logY), series };
}

/** Reads a picture from a described tensor of shape (H, W), (H, W, 3) or (3, H, W); null if it is none. */
export function readImage(value: Inert): ImageSpec | null {
  if (value.kind !== 'tensor') return null;
  const { shape, data } = value;
  const last = shape.length === 3 && (shape[2] === 3 || (shape[2] === 1 && shape[0] !== 3));
  const [height, width] = shape.length === 3 && !last ? shape.slice(1) : shape;
  const channels = shape.length === 2 ? 1 : last ? shape[2] : shape[0];
  const pixels = height * width;
  if (!(pixels > 0 && pixels <= mostPixels) || data.length !== pixels * channels) return null;
  const [from, to] = rangeOf(data);
  const rgba = new Uint8ClampedArray(pixels * 4);
  for (let i = 0; i < pixels; i++) {
    for (let c = 0; c < 3; c++) {
      const channel = channels === 1 ? 0 : c;
      const at = last || shape.length === 2 ? i * channels + channel : channel * pixels + i;
      rgba[4 * i + c] = (255 * (data[at] - from)) / (to - from);
    }
    rgba[4 * i + 3] = 255;
  }
  return { width, height, rgba };
}

/** Which numbers stand for black and for white. */
function rangeOf(data: number[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (const value of data) {
    least = Math.min(least, value);
    most = Math.max(most, value);
    whole &&= Number.isInteger(value);
  }
  if (least >= 0 && most <= 1) return [0, 1];
  if (least >= 0 && most <= 255 && whole) return [0, 255];
  return most > least ? [least, most] : [least, least + 1];
}

/** Live curves as plots, one for each name. */
export function plotsOf(points: Point[]): PlotSpec[] {
  const curves = new Map<string, { name: string; x: number[]; y: number[] }>();
  for (const [name, x, y] of points) {
    const curve = curves.get(name) ?? { name, x: [], y: [] };
    curve.x.push(x);
    curve.y.push(y);
    curves.set(name, curve);
  }
  const common = { kind: 'line', xLabel: '', logX: false, logY: false } as const;
  return [...curves.values()]
    .slice(0, mostSeries)
    .map((curve) => ({ ...common, yLabel: curve.name, series: [{ ...curve, name: '' }] }));
}

const partsOf = (value: Inert): Record<string, Inert | undefined> =>
  value.kind === 'record' ? Object.fromEntries(value.entries) : {};
const textOf = (value: Inert | undefined) => (value?.kind === 'string' ? value.text.slice(0, 60) : '');
const numbersOf = (value: Inert | undefined) => (value?.kind === 'tensor' ? value.data : []);
