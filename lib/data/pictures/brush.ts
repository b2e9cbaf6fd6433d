import type { Random } from '../../random';
import type { Canvas, Colour, Point } from './canvas';

/** How an object is seen: where, how large, turned and squeezed. */
export interface View {
  at: Point;
  size: number;
  /** Turned clockwise, in radians. */
  angle: number;
  /** Widths are multiplied by this; if negative, it faces the other way. */
  squeeze: number;
  /** How far the top leans over, in widths. */
  lean: number;
}

/** Draws one object on a canvas, in coordinates of its own: about −1 … 1, y down. */
export class Brush {
  constructor(
    readonly canvas: Canvas,
    readonly random: Random,
    readonly view: View,
  ) {}

  /** A number between two others. */
  between(from: number, to: number): number {
    return from + (to - from) * this.random.uniform();
  }

  chance(p: number): boolean {
    return this.random.uniform() < p;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.random.integer(list.length)];
  }

  shape(corners: readonly Point[], colour: Colour, opacity?: number) {
    this.canvas.fill(corners.map(this.#seen), colour, opacity);
  }

  ellipse(x: number, y: number, rx: number, ry: number, colour: Colour, angle = 0, opacity?: number) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const corners = Array.from({ length: 18 }, (_, i): Point => {
      const [u, v] = [rx * Math.cos((2 * Math.PI * i) / 18), ry * Math.sin((2 * Math.PI * i) / 18)];
      return [x + u * cos - v * sin, y + u * sin + v * cos];
    });
    this.shape(corners, colour, opacity);
  }

  box(x: number, y: number, width: number, height: number, colour: Colour, opacity?: number) {
    this.shape([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], colour, opacity); // prettier-ignore
  }

  /** A straight stroke from one point to another, with a width for each end. */
  stroke(from: Point, to: Point, width: number, colour: Colour, end = width) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [-dy / length / 2, dx / length / 2];
    const around = (p: Point, w: number, sign: number): Point => [p[0] + sign * w * nx, p[1] + sign * w * ny];
    this.shape([around(from, width, 1), around(to, end, 1), around(to, end, -1), around(from, width, -1)], colour);
  }

  #seen = ([x, y]: Point): Point => {
    const { at, size, angle, squeeze, lean } = this.view;
    const u = squeeze * (x - lean * y);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [at[0] + size * (u * cos - y * sin), at[1] + size * (u * sin + y * cos)];
  };
}

/** A colour made lighter (by > 1) or darker. */
export const shade = ([r, g, b]: Colour, by: number): Colour => [r * by, g * by, b * by];

/** A colour part of the way from one to another. */
export const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];
