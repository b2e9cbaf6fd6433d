import { distanceTo, type Point } from './simplified.ts';
import { pathPoint } from './pathPoint.ts';

/** A straight line to a point, or a cubic Bézier curve by its two control points and its end. */
type Piece = readonly [to: Point] | readonly [first: Point, second: Point, to: Point];
type Curve = readonly [from: Point, first: Point, second: Point, to: Point];

/** Directions are taken over this length, because a contour's points may be close together and are not quite exact. */
const reach = 1;
const rounds = 8;

interface Line {
  points: readonly Point[];
  /** Whether the last point is joined to the first. */
  isClosed: boolean;
  /** Whether it may turn at a point. */
  isCorner?(point: Point): boolean;
}

/**
 * A line as few curves and straight lines, each as long as possible, that stay within `off` of it and pass through its
 * corners (after Schneider 1990): the path's data, with ends in hundredths and what bends a curve in tenths.
 */
export function curvedPath({ points: all, isClosed, isCorner }: Line, off: number): string {
  const points = all.filter((point, i) => i === 0 || text(point) !== text(all[i - 1]));
  if (isClosed && points.length > 1 && text(points[0]) === text(points.at(-1)!)) points.pop();
  if (points.length < (isClosed ? 3 : 2)) return '';
  const last = points.length - 1;
  const corners = points.flatMap((point, i) => {
    const isEnd = !isClosed && (i === 0 || i === last);
    return isEnd || isCorner?.(point) || turnsAt(points, i) ? [i] : [];
  });
  const ends = isClosed ? [...(corners.length ? corners : [0])] : corners;
  if (isClosed) ends.push(ends[0] + points.length);
  const pieces = ends.slice(1).flatMap((to, k) => {
    const stretch = Array.from({ length: to - ends[k] + 1 }, (_, i) => points[(ends[k] + i) % points.length]);
    return piecesOf(stretch, corners.length === 0, off);
  });
  return `M${text(points[ends[0]])}${pieces.map((piece) => (piece.length > 1 ? 'C' : 'L') + piece.map(text).join(' ')).join('')}${isClosed ? 'Z' : ''}`;
}

const text = ([x, y]: Point) => pathPoint(x, y);

/** Whether a line turns by more than 50 degrees at a point. */
function turnsAt(points: readonly Point[], i: number): boolean {
  const [to, from] = [minus(points[i], points.at(i - 1)!), minus(points[(i + 1) % points.length], points[i])];
  return dot(to, from) < Math.cos((50 * Math.PI) / 180) * size(to) * size(from);
}

function piecesOf(points: readonly Point[], isRound: boolean, off: number): Piece[] {
  const last = points.length - 1;
  const pieceTo = (from: number, to: number) =>
    pieceOf(points.slice(from, to + 1), wayAt(points, from, 1, isRound), wayAt(points, to, -1, isRound), off);
  const pieces: Piece[] = [];
  for (let from = 0; from < last;) {
    let to = from + 1;
    let piece: Piece = [rounded(points[to], 2)];
    for (let step = 1; step >= 1;) {
      const next = Math.min(last, to + step);
      const longer = next > to ? pieceTo(from, next) : null;
      if (longer) [to, piece, step] = [next, longer, 2 * step];
      else step /= 2;
    }
    pieces.push(piece);
    from = to;
  }
  return pieces;
}

/** The direction of a line at one of its points, forwards or backwards, as that of a circle through it and two others. */
function wayAt(points: readonly Point[], i: number, sign: 1 | -1, isRound: boolean): Point {
  const last = points.length - 1;
  const at = (k: number) => points[isRound ? (k + last) % last : k];
  const isEnd = (k: number) => (isRound ? Math.abs(k - i) > last / 3 : k <= 0 || k >= last);
  const beyond = (from: number, direction: number) => {
    let k = from + direction;
    while (!isEnd(k) && apart(at(k), at(from)) < reach) k += direction;
    return at(k);
  };
  if (isRound || (i > 0 && i < last)) return turned(beyond(i, -sign), at(i), beyond(i, sign));
  let k = i + sign;
  while (!isEnd(k) && apart(at(k), at(i)) < reach) k += sign;
  const chord = unit(minus(at(k), at(i)));
  if (isEnd(k)) return chord;
  // as much before the middle of an arc as behind it
  const middle = turned(at(i), at(k), beyond(k, sign));
  return unit(plus(times(chord, 2 * dot(chord, middle)), middle, -1));
}

/** The direction at the middle of three points of a circle. */
function turned(before: Point, at: Point, after: Point): Point {
  const [to, from] = [minus(at, before), minus(after, at)];
  const [length, next] = [size(to) || 1, size(from) || 1];
  return unit(plus(times(to, next / length), from, length / next));
}

/** One line or curve from the first to the last of some points, in given directions; null if it would leave them. */
function pieceOf(points: readonly Point[], way: Point, back: Point, off: number): Piece | null {
  const [from, to] = [rounded(points[0], 2), rounded(points.at(-1)!, 2)];
  if (points.every((point) => distanceTo(point, from, to) < 0.7 * off)) return [to];
  let shares = sharesOf(points);
  for (let round = 0; round < rounds; round++) {
    const [first, second] = bend(points, shares, way, back).map((arm) => plus(from, rounded(arm, 1)));
    const curve: Curve = [from, first, second, to];
    shares = shares.map((share, i) => nearer(curve, points[i], share));
    const most = points.reduce((far, point, i) => Math.max(far, apart(on(curve, shares[i]), point)), 0);
    if (most < off && isNear(curve, points, shares, off)) return [first, second, to];
    if (most > 12 * off) return null;
  }
  return null;
}

/** How far along a line its points are, from 0 to 1. */
function sharesOf(points: readonly Point[]): number[] {
  const lengths = [0];
  for (let i = 1; i < points.length; i++) lengths.push(lengths[i - 1] + apart(points[i], points[i - 1]));
  return lengths.map((length) => length / lengths.at(-1)!);
}

/** The control points, from the first point, with which the curve comes nearest to points at given shares of it. */
function bend(points: readonly Point[], shares: readonly number[], way: Point, back: Point): [Point, Point] {
  const [from, to] = [points[0], points.at(-1)!];
  let [ww, wb, bb, w, b] = [0, 0, 0, 0, 0];
  points.forEach((point, i) => {
    const [p0, p1, p2, p3] = weights(shares[i]);
    const rest = minus(point, plus(times(from, p0 + p1), to, p2 + p3));
    ww += p1 * p1;
    wb += p1 * p2 * dot(way, back);
    bb += p2 * p2;
    w += p1 * dot(way, rest);
    b += p2 * dot(back, rest);
  });
  const chord = size(minus(to, from));
  const arms = [w * bb - b * wb, b * ww - w * wb].map((arm) => arm / (ww * bb - wb * wb));
  const [first, second] = arms.every((arm) => arm > 0 && arm < 3 * chord) ? arms : [chord / 3, chord / 3];
  return [times(way, first), plus(minus(to, from), back, second)];
}

/** Newton's step from a share of a curve to where it is nearest to a point. */
function nearer(curve: Curve, point: Point, share: number): number {
  const steps = [0, 1, 2].map((k) => times(minus(curve[k + 1], curve[k]), 3));
  const turns = [0, 1].map((k) => times(minus(steps[k + 1], steps[k]), 2));
  const rest = 1 - share;
  const speed = plus(plus(times(steps[0], rest * rest), steps[1], 2 * rest * share), steps[2], share * share);
  const off = minus(on(curve, share), point);
  const slope = dot(speed, speed) + dot(off, plus(times(turns[0], rest), turns[1], share));
  return slope ? Math.max(0, Math.min(1, share - dot(off, speed) / slope)) : share;
}

/** Whether a curve stays near the line through points at given shares of it. */
function isNear(curve: Curve, points: readonly Point[], shares: readonly number[], off: number): boolean {
  const samples = 3 * points.length;
  let k = 0;
  for (let i = 1; i < samples; i++) {
    const share = i / samples;
    while (k < points.length - 2 && shares[k + 1] < share) k++;
    const at = on(curve, share);
    const stretch = [k - 1, k, k + 1].filter((start) => start >= 0 && start + 1 < points.length);
    if (stretch.every((start) => distanceTo(at, points[start], points[start + 1]) > off)) return false;
  }
  return true;
}

const weights = (share: number): [number, number, number, number] => {
  const rest = 1 - share;
  return [rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share];
};
const on = ([from, first, second, to]: Curve, share: number): Point => {
  const [p0, p1, p2, p3] = weights(share);
  return [
    p0 * from[0] + p1 * first[0] + p2 * second[0] + p3 * to[0],
    p0 * from[1] + p1 * first[1] + p2 * second[1] + p3 * to[1],
  ];
};
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const plus = (a: Point, b: Point, by = 1): Point => [a[0] + by * b[0], a[1] + by * b[1]];
const times = (a: Point, by: number): Point => [by * a[0], by * a[1]];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];
const size = (a: Point) => Math.sqrt(dot(a, a));
const apart = (a: Point, b: Point) => size(minus(a, b));
const unit = (a: Point): Point => times(a, 1 / (size(a) || 1));
const rounded = ([x, y]: Point, digits: number): Point => [Number(x.toFixed(digits)), Number(y.toFixed(digits))];
