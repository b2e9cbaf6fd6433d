/**
 * Marks of a `Plane`, in Plot's vocabulary, for what follows a hand or changes at every frame: each is one element. Values
 * are those of the plane's axes; what has no place on an axis is left out, as in Plot.
 */
import { area, line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import type { Scale } from '../figures/scale';
import { useMark } from './axes';
import './marks.css';

interface Drawn {
  tone?: string;
  class?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
  /** What its data are, for the code of a cell. */
  name?: string;
}
interface Points {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

const look = (kind: string, { tone, class: name, strokeWidth, strokeDasharray }: Drawn) => ({
  class: `mark-${kind}${tone ? ` tone-${tone}` : ''}${name ? ` ${name}` : ''}`,
  'stroke-width': strokeWidth,
  'stroke-dasharray': strokeDasharray,
});

/** The same for the code of a cell. */
const stroked = ({ tone = 'ink', strokeWidth, strokeDasharray, name }: Drawn) => ({
  ...{ stroke: tone, strokeWidth, strokeDasharray, name },
});

const has = (scale: Scale, value: number) => Number.isFinite(scale(value));

/** A line through the points, broken where one has no place. */
export function Line({ x, y, strokeWidth = 2, ...more }: Drawn & Points) {
  const drawn = { strokeWidth, ...more };
  const axes = useMark(() => ({ mark: 'line', x, y, ...stroked(drawn) }));
  const d = useMemo(
    () =>
      line<number>(
        (at) => axes.x(at),
        (_, i) => axes.y(y[i]),
      )
        .defined((at, i) => has(axes.x, at) && has(axes.y, y[i]))
        .digits(2)(x as number[]),
    [axes.x, axes.y, x, y],
  );
  return <path {...look('line', drawn)} d={d ?? undefined} />;
}

/** The area between the points and a height. */
export function Area({ x, y, y1 = 0, ...drawn }: Drawn & Points & { y1?: number }) {
  const axes = useMark(() => ({ mark: 'areaY', x, y1: Array.from(x, () => y1), y2: y, fill: drawn.tone ?? 'ink' }));
  const d = area<number>()
    .x((at) => axes.x(at))
    .y1((_, i) => axes.y(y[i]))
    .y0(axes.y(y1))
    .digits(2)(x as number[]);
  return <path {...look('area', drawn)} d={d ?? undefined} />;
}

/** A rule across the plane, or between two heights. */
export function RuleX({ x, y1, y2, ...drawn }: Drawn & { x: number; y1?: number; y2?: number }) {
  const axes = useMark(() => ({ mark: 'ruleX', x: [x], ...listed({ y1, y2 }), ...stroked(drawn) }));
  const [from, to] = [y1 === undefined ? 100 : axes.y(y1), y2 === undefined ? 0 : axes.y(y2)];
  return <path {...look('rule', drawn)} d={`M${axes.x(x)} ${from}V${to}`} />;
}

/** A rule along the plane, or between two places. */
export function RuleY({ y, x1, x2, ...drawn }: Drawn & { y: number; x1?: number; x2?: number }) {
  const axes = useMark(() => ({ mark: 'ruleY', y: [y], ...listed({ x1, x2 }), ...stroked(drawn) }));
  const [from, to] = [x1 === undefined ? 0 : axes.x(x1), x2 === undefined ? 100 : axes.x(x2)];
  return <path {...look('rule', drawn)} d={`M${from} ${axes.y(y)}H${to}`} />;
}

interface Ends {
  x1?: number;
  x2?: number;
  y1?: number;
  y2?: number;
}

/** A rectangle; it reaches the edge where an end is left out. */
export function Rect({ x1, x2, y1, y2, ...drawn }: Drawn & Ends) {
  const axes = useMark(({ x, y }) => {
    const [[left, right], [bottom, top]] = [x.domain(), y.domain()];
    const ends = listed({ x1: x1 ?? left, x2: x2 ?? right, y1: y1 ?? bottom, y2: y2 ?? top });
    return { mark: 'rectY', ...ends, fill: drawn.tone ?? 'ink', fillOpacity: 0.2, name: drawn.name };
  });
  const place = (scale: Scale, value: number | undefined, edge: number) => (value === undefined ? edge : scale(value));
  const [a, b] = [place(axes.x, x1, 0), place(axes.x, x2, 100)];
  const [c, d] = [place(axes.y, y1, 100), place(axes.y, y2, 0)];
  const size = { x: Math.min(a, b), y: Math.min(c, d), width: Math.abs(b - a), height: Math.abs(d - c) };
  return <rect {...look('rect', drawn)} {...size} />;
}

interface DotProps extends Drawn, Points {
  /** Half of how wide a dot is, in pixels. */
  r?: number;
  symbol?: 'circle' | 'square';
}

/**
 * Dots, in one path however many they are. They keep their shape while the plane stretches: each is a line too short to be
 * seen, with wide ends. (A line without any length has its ends stretched by WebKit.)
 */
export function Dot({ x, y, r = 4, symbol = 'circle', ...drawn }: DotProps) {
  const axes = useMark(() => ({ mark: 'dot', x, y, r, symbol, fill: drawn.tone ?? 'ink', name: drawn.name }));
  const at = (value: number, i: number) => {
    const [left, top] = [axes.x(value), axes.y(y[i])];
    return Number.isFinite(left + top) ? `M${left.toFixed(2)} ${top.toFixed(2)}h.01` : '';
  };
  const d = Array.from(x, at).join('');
  return <path {...look(`dot is-${symbol}`, { ...drawn, strokeWidth: 2 * r })} d={d} />;
}

/** One value as a channel; an end that is left out is none. */
const listed = (ends: Ends) =>
  Object.fromEntries(Object.entries(ends).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]])));
