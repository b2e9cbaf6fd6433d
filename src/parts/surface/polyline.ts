import type { Scale } from '@ui/figures/scale';
import { pathPoint } from '@ui/figures/pathPoint';

/** The points of a line in percent of a figure, each formatted for an SVG path. */
export const pointsOf = (x: Scale, y: Scale, xs: ArrayLike<number>, ys: ArrayLike<number>): string[] =>
  Array.from(xs, (value, i) => pathPoint(x(value), y(ys[i])));

/** The path through the first `count` of these points. */
export const pathOf = (points: string[], count = points.length): string =>
  points.length ? `M${points.slice(0, Math.max(1, count)).join('L')}` : '';
