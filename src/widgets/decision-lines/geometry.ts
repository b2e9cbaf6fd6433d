import { chord, squareOf, type Line, type Point } from '@ui/figures/halfPlanes';
import { snap } from '@ui/number';
import { weights } from './bounds';

export const extent = 1;
export const square = squareOf(extent);
/** How far the arrow's tip is from the line, for a weight of 1. */
const perWeight = 0.25;
const fine = 0.001;

export type Row = Line;

const within = (value: number) => Math.max(-0.97, Math.min(0.97, value));
const bounded = (value: number) => snap(Math.max(weights.min, Math.min(weights.max, value)), fine);

/**
 * Where a row's line is taken hold of: where it is nearest to the middle of the plane; if that is outside, the middle of
 * what is seen of it, or the place of the plane next to it.
 */
export function anchorOf([w1, w2, b]: Row): Point {
  const squared = w1 * w1 + w2 * w2;
  if (squared === 0) return [0, 0];
  const foot: Point = [(-b * w1) / squared, (-b * w2) / squared];
  if (foot.every((value) => Math.abs(value) <= extent)) return foot;
  const seen = chord(square, [w1, w2, b]);
  if (seen) return [(seen[0][0] + seen[1][0]) / 2, (seen[0][1] + seen[1][1]) / 2];
  return [within(foot[0]), within(foot[1])];
}

/** How far from the middle a line without a bias is taken hold of: in the middle all three handles would coincide. */
const fromMiddle = 0.45;

/** Where the handle of a row's line is. */
export function gripOf(row: Row, hasBias: boolean): Point {
  const [w1, w2] = row;
  const size = Math.hypot(w1, w2);
  return hasBias || size === 0 ? anchorOf(row) : [(fromMiddle * w2) / size, (-fromMiddle * w1) / size];
}

/** The tip of the arrow perpendicular to the line: it points to where the score grows. */
export function tipOf([w1, w2, b]: Row): Point {
  const [x, y] = anchorOf([w1, w2, b]);
  return [x + perWeight * w1, y + perWeight * w2];
}

/** The row whose line passes through a point: moved where it has a bias, turned about the origin where it has none. */
export function throughPoint([w1, w2, b]: Row, [x, y]: Point, hasBias: boolean): Row {
  if (hasBias) return [w1, w2, bounded(-(w1 * x + w2 * y))];
  const [size, far] = [Math.hypot(w1, w2), Math.hypot(x, y)];
  if (far === 0 || size === 0) return [w1, w2, b];
  // of the two directions across the point, the one nearer to the present weights
  const side = w1 * -y + w2 * x >= 0 ? 1 : -1;
  return [bounded((side * size * -y) / far), bounded((side * size * x) / far), b];
}

/** The row whose arrow has its tip there, with its foot where it was. */
export function withTip(row: Row, [x, y]: Point, hasBias: boolean): Row {
  const [footX, footY] = anchorOf(hasBias ? row : [row[0], row[1], 0]);
  const w1 = bounded((x - footX) / perWeight);
  const w2 = bounded((y - footY) / perWeight);
  return [w1, w2, hasBias ? bounded(-(w1 * footX + w2 * footY)) : row[2]];
}

/** The head of an arrow, a little before the handle that sits on its tip; empty if it has no length. */
export function headOf([footX, footY]: Point, [x, y]: Point): Point[] {
  const length = Math.hypot(x - footX, y - footY);
  if (length === 0) return [];
  const [dx, dy] = [(x - footX) / length, (y - footY) / length];
  const at = (along: number, aside: number): Point => [x + along * dx - aside * dy, y + along * dy + aside * dx];
  return [at(0.12, 0), at(0.03, 0.045), at(0.03, -0.045)];
}
