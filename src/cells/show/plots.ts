import type { Inert } from '../run/inert';

/** A point of the live curve of a name. */
export type Point = [curve: string, x: number, y: number];

/** A plot that the page draws: nothing in it but numbers and words. */
export interface PlotSpec {
  kind: 'line' | 'dots' | 'bars';
  xLabel: string;
  yLabel: string;
  logX: boolean;
  logY: boolean;
  series: { name: string; x: number[]; y: number[] }[];
}

const mostSeries = 20;
/** Reads a plot from what the sandbox describes; null if it is none. */
export function readPlot(value: Inert | undefined): PlotSpec | null {
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

const partsOf = (value: Inert | undefined): Record<string, Inert | undefined> =>
  value?.kind === 'record' ? Object.fromEntries(value.entries) : {};
const textOf = (value: Inert | undefined) => (value?.kind === 'string' ? value.text.slice(0, 60) : '');
const numbersOf = (value: Inert | undefined) => (value?.kind === 'tensor' ? value.data : []);
