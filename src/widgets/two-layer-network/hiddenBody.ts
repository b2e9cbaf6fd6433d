import type { Point } from '@ui/figures/halfPlanes';

export type Bounds = readonly [low: number, high: number];
type Place = readonly number[];

/** How a cube from −1 to 1 is seen from far away, shrunk so that it never leaves a picture from −1 to 1. */
function viewOf([yaw, pitch]: readonly [number, number]) {
  const [turn, tilt] = [yaw, pitch].map((degrees) => (degrees * Math.PI) / 180);
  const [cos, sin, rise, fall] = [Math.cos(turn), Math.sin(turn), Math.sin(tilt), Math.cos(tilt)];
  return ([a, b, c]: Place): Point => {
    const away = a * sin + b * cos;
    return [(a * cos - b * sin) / Math.sqrt(3), (away * rise + c * fall) / Math.sqrt(3)];
  };
}

const signs = [-1, 1];
const cube = signs.flatMap((a) => signs.flatMap((b) => signs.map((c) => [a, b, c])));
/** Pairs of corners that differ in one coordinate. */
const edges = cube.flatMap((from, i) =>
  cube.slice(i + 1).flatMap((to) => (from.filter((at, k) => at !== to[k]).length === 1 ? [[from, to]] : [])),
);

/** The part of a plane w·h + b = 0 within the cube, as a polygon in the picture. */
function cut(w: Place, b: number, see: (place: Place) => Point): Point[] {
  const height = (place: Place) => place.reduce((sum, at, k) => sum + w[k] * at, b);
  const met = edges.flatMap(([from, to]) => {
    const [h, next] = [height(from), height(to)];
    if (h > 0 === next > 0) return [];
    const share = h / (h - next);
    return [see(from.map((at, k) => at + share * (to[k] - at)))];
  });
  // around their middle: the polygon is convex however it is seen
  const middle = [0, 1].map((k) => met.reduce((sum, point) => sum + point[k], 0) / met.length);
  const angle = ([x, y]: Point) => Math.atan2(y - middle[1], x - middle[0]);
  return met.sort((a, b) => angle(a) - angle(b));
}

/** Points of a space of three hidden units, its axes and the border of the last layer, as they are seen when it is turned. */
export function bodyOf(
  hidden: readonly number[][],
  pulls: readonly number[],
  [low, high]: Bounds,
  turn: readonly [number, number],
) {
  const see = viewOf(turn);
  const half = (high - low) / 2;
  const scaled = (place: Place) => place.map((at) => (at - low) / half - 1);
  const origin = scaled([0, 0, 0]);
  const ends = [0, 1, 2].map((k) => origin.map((at, other) => (other === k ? 1 : at)));
  const w = pulls.slice(0, 3);
  // in the cube's own measure h is half · (u + 1) + low
  const b = pulls[3] + w.reduce((sum, weight) => sum + weight * (half + low), 0);
  return {
    points: hidden.map((place) => see(scaled(place))),
    axes: ends.map((end) => ({ start: see(origin), end: see(end) })),
    border: cut(
      w.map((weight) => weight * half),
      b,
      see,
    ),
  };
}
