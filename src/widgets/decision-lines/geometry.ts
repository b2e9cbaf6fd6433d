import { chord, squareOf, type Line, type Point } from '@ui/figures/halfPlanes';
import { snap } from '@ui/number';
import { weights } from './bounds';

export const extent = 1;
export const square = squareOf(extent);
/** How far the arrow's tip is from the middle, for a weight of 1. */
export const perWeight = 0.3;
const fine = 0.001;

export type Row = Line;

const within = (value: number) => Math.max(-0.97, Math.min(0.97, value));
const bounded = (value: number) => snap(Math.max(weights.min, Math.min(weights.max, value)), fine);

/** Where a row's line is nearest to the middle of the plane, seen along its arrow. */
export function footOf([w1, w2, b]: Row): Point {
  const squared = w1 * w1 + w2 * w2;
  return squared === 0 ? [0, 0] : [(-b * w1) / squared, (-b * w2) / squared];
}

/** How far beside its foot a line has its handle: the arrow may be on the foot, and other lines' arrows in the middle. */
const beside = 0.45;

/** Where a row's line is taken hold of; if it is outside, the place of the plane next to it. */
export function gripOf(row: Row): Point {
  const [w1, w2] = row;
  const size = Math.hypot(w1, w2);
  if (size === 0) return [0, 0];
  const foot = footOf(row);
  const along: Point = [w2 / size, -w1 / size];
  const seen = chord(square, row);
  if (!seen) return [within(foot[0]), within(foot[1])];
  const far = seen.map(([x, y]) => (x - foot[0]) * along[0] + (y - foot[1]) * along[1]).sort((a, b) => a - b);
  const inside = Math.min(0.05, (far[1] - far[0]) / 2); // not at the very edge
  const at = Math.max(far[0] + inside, Math.min(far[1] - inside, beside));
  return [foot[0] + at * along[0], foot[1] + at * along[1]];
}

/** The tip of the arrow: it begins in the middle, and points to where the score grows. */
export const tipOf = ([w1, w2]: Row): Point => [perWeight * w1, perWeight * w2];

/** The row whose line passes through a point: moved where it has a bias, turned about the origin where it has none. */
export function throughPoint([w1, w2, b]: Row, [x, y]: Point, hasBias: boolean): Row {
  if (hasBias) return [w1, w2, bounded(-(w1 * x + w2 * y))];
  const [size, far] = [Math.hypot(w1, w2), Math.hypot(x, y)];
  if (far === 0 || size === 0) return [w1, w2, b];
  // of the two directions across the point, the one nearer to the present weights
  const side = w1 * -y + w2 * x >= 0 ? 1 : -1;
  return [bounded((side * size * -y) / far), bounded((side * size * x) / far), b];
}

/** The row whose arrow has its tip there: its bias stays. */
export const withTip = (row: Row, [x, y]: Point): Row => [bounded(x / perWeight), bounded(y / perWeight), row[2]];

/** The head of an arrow from the middle, a little before the handle that sits on its tip; empty if it has no length. */
export function headOf([x, y]: Point): Point[] {
  const length = Math.hypot(x, y);
  if (length === 0) return [];
  const [dx, dy] = [x / length, y / length];
  const at = (along: number, aside: number): Point => [x + along * dx - aside * dy, y + along * dy + aside * dx];
  return [at(0.12, 0), at(0.03, 0.045), at(0.03, -0.045)];
}
