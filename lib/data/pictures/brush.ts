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

const sides = 18; // of what stands for an ellipse
const around = Array.from({ length: sides }, (_, i) => (2 * Math.PI * i) / sides);
const [cosines, sines] = [around.map(Math.cos), around.map(Math.sin)];

/** Draws one object on a canvas, in coordinates of its own: about −1 … 1, y down. */
export class Brush {
  readonly #cos: number;
  readonly #sin: number;

  constructor(
    readonly canvas: Canvas,
    readonly random: Random,
    readonly view: View,
  ) {
    this.#cos = Math.cos(view.angle);
    this.#sin = Math.sin(view.angle);
  }

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
    for (const [x, y] of corners) this.#corner(x, y);
    this.canvas.fillCorners(colour, opacity);
  }

  ellipse(x: number, y: number, rx: number, ry: number, colour: Colour, angle = 0, opacity?: number) {
    const [cos, sin] = angle === 0 ? [1, 0] : [Math.cos(angle), Math.sin(angle)];
    for (let i = 0; i < sides; i++) {
      const [u, v] = [rx * cosines[i], ry * sines[i]];
      this.#corner(x + u * cos - v * sin, y + u * sin + v * cos);
    }
    this.canvas.fillCorners(colour, opacity);
  }

  box(x: number, y: number, width: number, height: number, colour: Colour, opacity?: number) {
    this.#corner(x, y);
    this.#corner(x + width, y);
    this.#corner(x + width, y + height);
    this.#corner(x, y + height);
    this.canvas.fillCorners(colour, opacity);
  }

  /** A straight stroke from one point to another, with a width for each end. */
  stroke(from: Point, to: Point, width: number, colour: Colour, end = width) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [-dy / length / 2, dx / length / 2];
    for (const [[x, y], by] of [
      [from, width],
      [to, end],
      [to, -end],
      [from, -width],
    ] as const) {
      // prettier-ignore
      this.#corner(x + by * nx, y + by * ny);
    }
    this.canvas.fillCorners(colour);
  }

  /** Adds a corner of a shape where it is seen. */
  #corner(x: number, y: number) {
    const { at, size, squeeze, lean } = this.view;
    const u = squeeze * (x - lean * y);
    this.canvas.corner(at[0] + size * (u * this.#cos - y * this.#sin), at[1] + size * (u * this.#sin + y * this.#cos));
  }
}

/** A colour made lighter (by > 1) or darker. */
export const shade = ([r, g, b]: Colour, by: number): Colour => [r * by, g * by, b * by];

/** A colour part of the way from one to another. */
export const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];
