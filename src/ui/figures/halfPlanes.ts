import type { Scale } from './scale';
import { pathPoint } from './pathPoint';

export type Point = [x: number, y: number];
/** a·x + b·y + c: zero on a line, positive on one side of it. */
export type Line = readonly [a: number, b: number, c: number];

/** The corners of −extent … extent in both directions. */
export const squareOf = (extent: number): Point[] => [
  [-extent, -extent],
  [extent, -extent],
  [extent, extent],
  [-extent, extent],
];

/** The part of a convex polygon on the positive side of a line; may be empty. */
export function positiveSide(polygon: Point[], [a, b, c]: Line): Point[] {
  const height = ([x, y]: Point) => a * x + b * y + c;
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length];
    const [h, next] = [height(from), height(to)];
    const kept = h >= 0 ? [from] : [];
    if (h >= 0 === next >= 0) return kept;
    const share = h / (h - next);
    return [...kept, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as Point];
  });
}

/** The endpoints of a line's part within a convex polygon; null if it misses. */
export function chord(polygon: Point[], [a, b, c]: Line): [Point, Point] | null {
  const height = ([x, y]: Point) => a * x + b * y + c;
  const ends = polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length];
    const [h, next] = [height(from), height(to)];
    if (h >= 0 === next >= 0) return [];
    const share = h / (h - next);
    return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as Point];
  });
  return ends.length === 2 ? [ends[0], ends[1]] : null;
}

/**
 * A polygon as a path of a plane; two points are a line, drawn once, because going back would fill the gaps between its
 * dashes.
 */
export const polygonPath = (polygon: Point[], x: Scale, y: Scale): string =>
  polygon.length
    ? `M${polygon.map(([px, py]) => pathPoint(x(px), y(py))).join('L')}${polygon.length > 2 ? 'Z' : ''}`
    : '';
