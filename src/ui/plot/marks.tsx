/**
 * Marks of a `Plane`, in Plot's vocabulary, for content that follows the pointer or changes at every frame: each is a
 * single element. Coordinates are those of the plane's axes.
 */
import { line } from 'd3-shape';
import { useContext, useMemo } from 'preact/hooks';
import { hundredths, pathPoint } from '../figures/pathPoint';
import { Scales } from '../figures/Plane';
import type { Scale } from '../figures/scale';
import { steady } from '../steady';
import { useMark } from './charts';
import type { MarkSpec } from './spec';
import './marks.css';

interface Look {
  /** A tone of the course; by default ink. */
  tone?: string;
  class?: string;
  /** The name of its quantity. */
  quantity?: string;
  opacity?: number;
}
interface Stroke extends Look {
  strokeWidth?: number;
  strokeDasharray?: string;
}
interface Points {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

const look = (kind: string, { tone, class: name, quantity, opacity }: Look) => ({
  class: ['mark', `mark-${kind}`, name, tone && `tone-${tone}`].filter(Boolean).join(' '),
  'data-quantity': quantity,
  opacity,
});
const stroke = (kind: string, { strokeWidth, strokeDasharray, ...drawn }: Stroke) => ({
  ...look(kind, drawn),
  'stroke-width': strokeWidth,
  'stroke-dasharray': strokeDasharray,
});

/** A line through the points. */
export const Line = steady(({ x, y, strokeWidth = 2, ...drawn }: Stroke & Points) => {
  const scales = useContext(Scales);
  const d = useMemo(() => {
    const pen = new Pen();
    line<unknown>()
      .x((_, i) => scales.x(x[i]))
      .y((_, i) => scales.y(y[i]))
      .context(pen as unknown as CanvasRenderingContext2D)({ length: Math.min(x.length, y.length) } as unknown[]);
    return pen.d;
  }, [scales, x, y]);
  const mark = useMark(() => ({ mark: 'line', ...shared(x, y), ...strokeOf({ strokeWidth, ...drawn }) }));
  return <path ref={mark} {...stroke('line', { strokeWidth, ...drawn })} d={d || undefined} />;
});

/** Writes what d3 draws to hundredths, as its own path would: a curve that is dragged is written at every input. */
class Pen {
  d = '';
  moveTo(x: number, y: number) {
    this.d += `M${hundredths(x)},${hundredths(y)}`;
  }
  lineTo(x: number, y: number) {
    this.d += `L${hundredths(x)},${hundredths(y)}`;
  }
  closePath() {
    this.d += 'Z';
  }
}

/** The points with both coordinates. */
const shared = (x: ArrayLike<number>, y: ArrayLike<number>) => {
  const [xs, ys] = [x, y].map((values) => Array.from(values).slice(0, Math.min(x.length, y.length)));
  return { x: xs, y: ys };
};
const strokeOf = ({ tone = 'ink', strokeWidth, strokeDasharray, opacity }: Stroke) => ({
  ...{ stroke: tone, strokeWidth, strokeDasharray, opacity },
});

/** The ends of a mark; it extends to the edge if one of them is omitted, and has no extent of its own if both are. */
function endsOf(axis: 'x' | 'y', scale: Scale, from?: number, to?: number, always = false): Partial<MarkSpec> {
  const [first, last] = scale.domain();
  if (!always && from === undefined && to === undefined) return {};
  return { [`${axis}1`]: [from ?? first], [`${axis}2`]: [to ?? last] };
}

const placeOf = (scale: Scale, value: number | undefined, edge: number) => (value === undefined ? edge : scale(value));

/** A vertical rule across the plane, or between two heights. */
export const RuleX = steady(({ x, y1, y2, ...drawn }: Stroke & { x: number; y1?: number; y2?: number }) => {
  const scales = useContext(Scales);
  const [from, to] = [placeOf(scales.y, y1, 100), placeOf(scales.y, y2, 0)];
  const mark = useMark(() => ({ mark: 'ruleX', x: [x], ...endsOf('y', scales.y, y1, y2), ...strokeOf(drawn) }));
  return <path ref={mark} {...stroke('rule', drawn)} d={`M${scales.x(x)} ${from}V${to}`} />;
});

/** Vertical rules, each between two heights, all in a single path. */
export const RulesX = steady(({ x, y1, y2, ...drawn }: Stroke & Record<'x' | 'y1' | 'y2', readonly number[]>) => {
  const scales = useContext(Scales);
  const mark = useMark(() => ({ mark: 'ruleX', x, y1, y2, ...strokeOf(drawn) }));
  const d = x.map((at, i) => `M${scales.x(at)} ${scales.y(y1[i])}V${scales.y(y2[i])}`).join('');
  return <path ref={mark} {...stroke('rule', drawn)} d={d} />;
});

/** A horizontal rule across the plane, or between two x values. */
export const RuleY = steady(({ y, x1, x2, ...drawn }: Stroke & { y: number; x1?: number; x2?: number }) => {
  const scales = useContext(Scales);
  const [from, to] = [placeOf(scales.x, x1, 0), placeOf(scales.x, x2, 100)];
  const mark = useMark(() => ({ mark: 'ruleY', y: [y], ...endsOf('x', scales.x, x1, x2), ...strokeOf(drawn) }));
  return <path ref={mark} {...stroke('rule', drawn)} d={`M${from} ${scales.y(y)}H${to}`} />;
});

interface Ends {
  x1?: number;
  x2?: number;
  y1?: number;
  y2?: number;
}

/** A rectangle; it extends to the edge if an end is omitted. */
export const Rect = steady(({ x1, x2, y1, y2, fillOpacity, ...drawn }: Look & Ends & { fillOpacity?: number }) => {
  const scales = useContext(Scales);
  const [a, b] = [placeOf(scales.x, x1, 0), placeOf(scales.x, x2, 100)];
  const [c, d] = [placeOf(scales.y, y1, 100), placeOf(scales.y, y2, 0)];
  const size = { x: Math.min(a, b), y: Math.min(c, d), width: Math.abs(b - a), height: Math.abs(d - c) };
  const mark = useMark(() => ({
    ...{ mark: 'rectY', ...endsOf('x', scales.x, x1, x2, true), ...endsOf('y', scales.y, y1, y2, true) },
    ...{ fill: drawn.tone ?? 'ink', opacity: drawn.opacity },
  }));
  return <rect ref={mark} {...look('rect', drawn)} {...size} fill-opacity={fillOpacity} />;
});

interface DotProps extends Look, Points {
  /** The radius of a dot, in pixels. */
  r?: number;
  symbol?: 'circle' | 'square';
}

/**
 * Dots, all in a single path. They keep their shape when the plane stretches: each is an invisibly short line with wide
 * caps. (WebKit stretches the caps of a zero-length line.)
 */
export const Dot = steady(({ x, y, r = 4, symbol = 'circle', ...drawn }: DotProps) => {
  const scales = useContext(Scales);
  const d = useMemo(
    () => Array.from(x, (value, i) => `M${pathPoint(scales.x(value), scales.y(y[i]))}h.01`).join(''),
    [scales, x, y],
  );
  const mark = useMark(() => ({
    ...{ mark: 'dot', ...shared(x, y), r, fill: drawn.tone ?? 'ink', opacity: drawn.opacity },
    ...(symbol === 'square' && { symbol }),
  }));
  return <path ref={mark} {...stroke(`dot is-${symbol}`, { ...drawn, strokeWidth: 2 * r })} d={d} />;
});
