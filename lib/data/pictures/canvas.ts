import { Polygons } from './polygons';

/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];
export type Point = readonly [x: number, y: number];

export const side = 32;

/** The corners of the polygon being filled. */
let [xs, ys] = [new Float64Array(64), new Float64Array(64)];

/**
 * A square picture, of 32 × 32 pixels by default. Its corners are (−1, −1), top left, and (1, 1).
 * @category pictures
 */
export class Canvas {
  readonly pixels: Float64Array;
  readonly #polygons: Polygons;

  constructor(readonly side = 32) {
    this.pixels = new Float64Array(side * side * 3);
    this.#polygons = new Polygons(this.pixels, side);
  }

  /** Colours every pixel by a function of its centre. */
  paint(colourAt: (x: number, y: number) => Colour) {
    const { side } = this;
    for (let i = 0; i < side; i++) {
      for (let j = 0; j < side; j++) {
        this.pixels.set(colourAt((2 * j + 1) / side - 1, (2 * i + 1) / side - 1), 3 * (i * side + j));
      }
    }
  }

  /** Fills a polygon with smooth edges: a pixel takes the colour in proportion to how far it is covered. */
  fill(corners: readonly Point[], colour: Colour, opacity = 1) {
    if (corners.length > xs.length) [xs, ys] = [new Float64Array(corners.length), new Float64Array(corners.length)];
    for (let i = 0; i < corners.length; i++) {
      xs[i] = corners[i][0];
      ys[i] = corners[i][1];
    }
    this.fillCorners(xs, ys, corners.length, colour, opacity);
  }

  /** The same for the first `n` corners in two lists. */
  fillCorners(xs: Float64Array, ys: Float64Array, n: number, colour: Colour, opacity = 1) {
    this.#polygons.fill(xs, ys, n, colour, opacity);
  }

  /** Changes every channel of every pixel. */
  map(f: (value: number, channel: number, row: number, column: number) => number) {
    const { side } = this;
    for (let at = 0; at < this.pixels.length; at++) {
      const pixel = (at / 3) | 0;
      this.pixels[at] = f(this.pixels[at], at % 3, (pixel / side) | 0, pixel % side);
    }
  }
}
