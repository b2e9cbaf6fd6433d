import type { Random } from '../../random';
import type { Canvas, Colour, Point } from './canvas';

/** How an object is seen: where, how large, turned and squeezed. */
export interface View {
  at: Point;
  size: number;
  /** Rotation, clockwise, in radians. */
  angle: number;
  /** Factor for the width; a negative one makes it face the other way. */
  squeeze: number;
  /** How far the top leans to the side, in widths. */
  lean: number;
}

const sides = 18; // of the polygon drawn for an ellipse
const around = Array.from({ length: sides }, (_, i) => (2 * Math.PI * i) / sides);
const [cosines, sines] = [around.map(Math.cos), around.map(Math.sin)];

/** The corners of the polygon being drawn: in typed arrays, because numbers passed one by one are boxed. */
const [xs, ys] = [new Float64Array(64), new Float64Array(64)];

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

  shape(corners: readonly Point[], colour: Colour, opacity = 1) {
    for (let i = 0; i < corners.length; i++) {
      xs[i] = corners[i][0];
      ys[i] = corners[i][1];
    }
    this.#fill(corners.length, colour, opacity);
  }

  ellipse(x: number, y: number, rx: number, ry: number, colour: Colour, angle = 0, opacity = 1) {
    const cos = angle === 0 ? 1 : Math.cos(angle);
    const sin = angle === 0 ? 0 : Math.sin(angle);
    for (let i = 0; i < sides; i++) {
      const u = rx * cosines[i];
      const v = ry * sines[i];
      xs[i] = x + u * cos - v * sin;
      ys[i] = y + u * sin + v * cos;
    }
    this.#fill(sides, colour, opacity);
  }

  box(x: number, y: number, width: number, height: number, colour: Colour, opacity = 1) {
    xs[0] = xs[3] = x;
    xs[1] = xs[2] = x + width;
    ys[0] = ys[1] = y;
    ys[2] = ys[3] = y + height;
    this.#fill(4, colour, opacity);
  }

  /** A straight stroke from one point to another, with a width for each end. */
  stroke(from: Point, to: Point, width: number, colour: Colour, end = width) {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const length = Math.hypot(dx, dy) || 1;
    const nx = -dy / length / 2;
    const ny = dx / length / 2;
    xs[0] = from[0] + width * nx;
    ys[0] = from[1] + width * ny;
    xs[1] = to[0] + end * nx;
    ys[1] = to[1] + end * ny;
    xs[2] = to[0] - end * nx;
    ys[2] = to[1] - end * ny;
    xs[3] = from[0] - width * nx;
    ys[3] = from[1] - width * ny;
    this.#fill(4, colour, 1);
  }

  /** Fills the polygon of the first `n` corners in `xs` and `ys`, transformed by the view. */
  #fill(n: number, colour: Colour, opacity: number) {
    const { at, size, squeeze, lean } = this.view;
    const cos = this.#cos;
    const sin = this.#sin;
    const left = at[0];
    const top = at[1];
    for (let i = 0; i < n; i++) {
      const y = ys[i];
      const u = squeeze * (xs[i] - lean * y);
      xs[i] = left + size * (u * cos - y * sin);
      ys[i] = top + size * (u * sin + y * cos);
    }
    this.canvas.fillCorners(xs, ys, n, colour, opacity);
  }
}

/** Makes a colour lighter (`by` > 1) or darker. */
export const shade = ([r, g, b]: Colour, by: number): Colour => [r * by, g * by, b * by];

/** Mixes two colours. */
export const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];
