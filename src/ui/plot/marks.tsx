/**
 * Marks of a `Plane`, in Plot's vocabulary, for what follows a hand or changes at every frame: each is one element. Values
 * are those of the plane's axes.
 */
import { line } from 'd3-shape';
import { useContext, useMemo } from 'preact/hooks';
import { Scales } from '../figures/Plane';
import type { Scale } from '../figures/scale';
import './marks.css';

interface Look {
  /** A tone of the course; ink without one. */
  tone?: string;
  class?: string;
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

const look = (kind: string, { tone, class: name, opacity }: Look) => ({
  class: ['mark', `mark-${kind}`, name, tone && `tone-${tone}`].filter(Boolean).join(' '),
  opacity,
});
const stroke = (kind: string, { strokeWidth, strokeDasharray, ...drawn }: Stroke) => ({
  ...look(kind, drawn),
  'stroke-width': strokeWidth,
  'stroke-dasharray': strokeDasharray,
});

/** A line through the points. */
export function Line({ x, y, strokeWidth = 2, ...drawn }: Stroke & Points) {
  const scales = useContext(Scales);
  const d = useMemo(() => {
    const [left, top] = [(i: number) => scales.x(x[i]), (i: number) => scales.y(y[i])];
    return line<unknown>()
      .x((_, i) => left(i))
      .y((_, i) => top(i))
      .digits(2)({ length: Math.min(x.length, y.length) } as unknown[]);
  }, [scales, x, y]);
  return <path {...stroke('line', { strokeWidth, ...drawn })} d={d ?? undefined} />;
}

const placeOf = (scale: Scale, value: number | undefined, edge: number) => (value === undefined ? edge : scale(value));

/** A rule across the plane, or between two heights. */
export function RuleX({ x, y1, y2, ...drawn }: Stroke & { x: number; y1?: number; y2?: number }) {
  const scales = useContext(Scales);
  const [from, to] = [placeOf(scales.y, y1, 100), placeOf(scales.y, y2, 0)];
  return <path {...stroke('rule', drawn)} d={`M${scales.x(x)} ${from}V${to}`} />;
}

/** A rule along the plane, or between two places. */
export function RuleY({ y, x1, x2, ...drawn }: Stroke & { y: number; x1?: number; x2?: number }) {
  const scales = useContext(Scales);
  const [from, to] = [placeOf(scales.x, x1, 0), placeOf(scales.x, x2, 100)];
  return <path {...stroke('rule', drawn)} d={`M${from} ${scales.y(y)}H${to}`} />;
}

interface Ends {
  x1?: number;
  x2?: number;
  y1?: number;
  y2?: number;
}

/** A rectangle; it reaches the edge where an end is left out. */
export function Rect({ x1, x2, y1, y2, fillOpacity, ...drawn }: Look & Ends & { fillOpacity?: number }) {
  const scales = useContext(Scales);
  const [a, b] = [placeOf(scales.x, x1, 0), placeOf(scales.x, x2, 100)];
  const [c, d] = [placeOf(scales.y, y1, 100), placeOf(scales.y, y2, 0)];
  const size = { x: Math.min(a, b), y: Math.min(c, d), width: Math.abs(b - a), height: Math.abs(d - c) };
  return <rect {...look('rect', drawn)} {...size} fill-opacity={fillOpacity} />;
}

interface DotProps extends Look, Points {
  /** Half of how wide a dot is, in pixels. */
  r?: number;
  symbol?: 'circle' | 'square';
}

/**
 * Dots, in one path however many they are. They keep their shape while the plane stretches: each is a line too short to be
 * seen, with wide ends. (A line without any length has its ends stretched by WebKit.)
 */
export function Dot({ x, y, r = 4, symbol = 'circle', ...drawn }: DotProps) {
  const scales = useContext(Scales);
  const d = Array.from(x, (value, i) => `M${scales.x(value).toFixed(2)} ${scales.y(y[i]).toFixed(2)}h.01`).join('');
  return <path {...stroke(`dot is-${symbol}`, { ...drawn, strokeWidth: 2 * r })} d={d} />;
}
