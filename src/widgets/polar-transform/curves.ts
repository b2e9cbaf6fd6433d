import type { Scale } from '@ui/figures/scale';
import { bent, boxOf, heightOf, pixelOf, positiveRange, reach, unbent, type Line, type Point } from './bend';
import { pathPoint } from '@ui/figures/pathPoint';

const directions = 360;
const angleAt = (i: number) => -Math.PI + (2 * Math.PI * i) / directions;

/** Lines of a plane as a path, each through its points. */
export const pathOf = (lines: Point[][], x: Scale, y: Scale): string =>
  lines
    .map((line) => (line.length > 1 ? `M${line.map(([px, py]) => pathPoint(x(px), y(py))).join('L')}` : ''))
    .join('');

/** The part of both planes that lies on the positive side of a line: in the pixels, and where these have been bent to. */
export function positivePart(line: Line, share: number): { pixels: Point[]; places: Point[] } {
  const ranges = Array.from({ length: directions + 1 }, (_, i) => {
    const theta = angleAt(i);
    const [from, to] = positiveRange(line, theta, share);
    return { theta, from, to };
  });
  const around = [
    ...ranges.map(({ theta, to }) => [to, theta] as Point),
    ...ranges.toReversed().map(({ theta, from }) => [from, theta] as Point),
  ];
  return { pixels: around.map(pixelOf), places: around.map((polar) => bent(polar, share)) };
}

/** A line of the feature plane, as it runs among the pixels: in one piece or more, for it may leave the disc. */
export function carriedBack(line: Line, share: number): Point[][] {
  const ends = acrossBox(line, share);
  if (!ends) return [];
  const [[u1, v1], [u2, v2]] = ends;
  const steps = 400;
  const pieces: Point[][] = [[]];
  for (let i = 0; i <= steps; i++) {
    const polar = unbent([u1 + ((u2 - u1) * i) / steps, v1 + ((v2 - v1) * i) / steps], share);
    if (polar) pieces.at(-1)!.push(pixelOf(polar));
    else if (pieces.at(-1)!.length > 0) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** Where a line crosses the box around the bent disc; null if it passes by. */
export function acrossBox(line: Line, share: number): [Point, Point] | null {
  const { left, height } = boxOf(share);
  const corners: Point[] = [[left, -height], [reach, -height], [reach, height], [left, height]]; // prettier-ignore
  const ends = corners.flatMap((from, i): Point[] => {
    const to = corners[(i + 1) % 4];
    const [h, next] = [heightOf(line, from), heightOf(line, to)];
    if (h >= 0 === next >= 0) return [];
    const part = h / (h - next);
    return [[from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]];
  });
  return ends.length === 2 ? [ends[0], ends[1]] : null;
}

/** Circles about the middle, and rays from it, where they have been bent to. */
export function grid(share: number): Point[][] {
  const circles = [0.5, 1, 1.5, 2, 2.5].map((r) =>
    Array.from({ length: directions / 5 + 1 }, (_, i) => bent([r, angleAt(5 * i)], share)),
  );
  const rays = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((k) => [0, reach].map((r) => bent([r, (k * Math.PI) / 4], share)));
  return [...circles, ...rays];
}

/** Both sides of the cut, where they have been bent to; at first they are one. */
export const cut = (share: number): Point[][] =>
  (share === 0 ? [Math.PI] : [-Math.PI, Math.PI]).map((theta) => [0, reach].map((r) => bent([r, theta], share)));
