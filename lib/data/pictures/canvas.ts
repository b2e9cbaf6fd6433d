/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];
export type Point = readonly [x: number, y: number];

export const side = 32;
const rows = 4; // scan lines for each row of pixels

/**
 * A square picture, of 32 × 32 pixels if nothing else is said. Its corners are (−1, −1), top left, and (1, 1).
 * @category pictures
 */
export class Canvas {
  readonly pixels: Float64Array;
  #cover: Float64Array;

  constructor(readonly side = 32) {
    this.pixels = new Float64Array(side * side * 3);
    this.#cover = new Float64Array(side);
  }

  /** Gives every pixel its own colour, by its centre. */
  paint(colourAt: (x: number, y: number) => Colour) {
    const { side } = this;
    for (let i = 0; i < side; i++) {
      for (let j = 0; j < side; j++) this.#set(i, j, colourAt((2 * j + 1) / side - 1, (2 * i + 1) / side - 1), 1);
    }
  }

  /** Fills a polygon with smooth edges: a pixel takes the colour in proportion to how far it is covered. */
  fill(corners: readonly Point[], colour: Colour, opacity = 1) {
    const { side } = this;
    const xs = corners.map(([x]) => ((x + 1) * side) / 2);
    const ys = corners.map(([, y]) => ((y + 1) * side) / 2);
    const from = Math.max(0, Math.floor(Math.min(...ys)));
    const to = Math.min(side - 1, Math.floor(Math.max(...ys)));
    for (let i = from; i <= to; i++) {
      this.#cover.fill(0);
      for (let k = 0; k < rows; k++) this.#scan(xs, ys, i + (k + 0.5) / rows);
      for (let j = 0; j < side; j++) {
        if (this.#cover[j] > 0) this.#set(i, j, colour, (opacity * this.#cover[j]) / rows);
      }
    }
  }

  /** Changes every channel of every pixel. */
  map(f: (value: number, channel: number, row: number, column: number) => number) {
    const { side } = this;
    for (let at = 0; at < this.pixels.length; at++) {
      const pixel = (at / 3) | 0;
      this.pixels[at] = f(this.pixels[at], at % 3, (pixel / side) | 0, pixel % side);
    }
  }

  #set(i: number, j: number, colour: Colour, opacity: number) {
    const at = 3 * (i * this.side + j);
    for (let c = 0; c < 3; c++) this.pixels[at + c] += opacity * (colour[c] - this.pixels[at + c]);
  }

  /** Adds one scan line's part of the polygon to a row's cover, by the even-odd rule. */
  #scan(xs: number[], ys: number[], y: number) {
    const crossings: number[] = [];
    for (let a = 0, b = xs.length - 1; a < xs.length; b = a++) {
      if (ys[a] > y === ys[b] > y) continue;
      crossings.push(xs[a] + ((y - ys[a]) / (ys[b] - ys[a])) * (xs[b] - xs[a]));
    }
    crossings.sort((p, q) => p - q);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const left = Math.max(0, crossings[k]);
      const right = Math.min(this.side, crossings[k + 1]);
      for (let j = Math.floor(left); j < right; j++) this.#cover[j] += Math.min(right, j + 1) - Math.max(left, j);
    }
  }
}
