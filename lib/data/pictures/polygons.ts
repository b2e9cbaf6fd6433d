const lines = 4; // scan lines for each row of pixels

/**
 * Fills polygons with smooth edges, by the even-odd rule: a pixel takes the colour in proportion to how far it is covered.
 * Each edge is followed only down its own scan lines, and where all lines of a row lie inside, nothing is measured.
 */
export class Polygons {
  readonly #pixels: Float64Array;
  readonly #side: number;
  #xs = new Float64Array(64);
  #ys = new Float64Array(64);
  #corners = 0;
  /**
   * For each scan line how often it is crossed, and where; between polygons the counts are zero and the places meaningless.
   */
  readonly #count: Uint16Array;
  #crossings: Float64Array;
  #most = 32; // crossings of a line
  /** The first line that is crossed, and the one after the last. */
  #from = 0;
  #to = 0;
  readonly #cover: Float64Array;

  /** For a square picture, red, green and blue of each pixel in turn. */
  constructor(pixels: Float64Array, side: number) {
    this.#pixels = pixels;
    this.#side = side;
    this.#count = new Uint16Array(lines * side);
    this.#crossings = new Float64Array(lines * side * this.#most);
    this.#cover = new Float64Array(side);
  }

  /** Adds a corner to the polygon that is being drawn: the picture's own are (−1, −1), top left, and (1, 1). */
  corner(x: number, y: number) {
    if (this.#corners === this.#xs.length) this.#makeRoom();
    this.#xs[this.#corners] = ((x + 1) * this.#side) / 2;
    this.#ys[this.#corners++] = ((y + 1) * this.#side) / 2;
  }

  /** Fills the polygon of all corners since the last. */
  fill(colour: readonly number[], opacity: number) {
    if (this.#corners > this.#most) this.#makeRoom();
    this.#cross();
    this.#corners = 0;
    for (let row = (this.#from / lines) | 0; row * lines < this.#to; row++) this.#row(row, colour, opacity);
  }

  /** Notes where edges cross scan lines. */
  #cross() {
    const xs = this.#xs;
    const ys = this.#ys;
    const count = this.#count;
    const crossings = this.#crossings;
    const most = this.#most;
    this.#from = count.length;
    this.#to = 0;
    for (let a = 0, b = this.#corners - 1; a < this.#corners; b = a++) {
      const from = Math.max(0, Math.ceil(lines * Math.min(ys[a], ys[b]) - 0.5));
      const to = Math.min(count.length, Math.ceil(lines * Math.max(ys[a], ys[b]) - 0.5));
      if (!(from < to)) continue;
      const dx = xs[b] - xs[a];
      const dy = ys[b] - ys[a];
      for (let line = from; line < to; line++) {
        crossings[line * most + count[line]++] = xs[a] + (((line + 0.5) / lines - ys[a]) / dy) * dx;
      }
      this.#from = Math.min(this.#from, from);
      this.#to = Math.max(this.#to, to);
    }
  }

  #row(row: number, colour: readonly number[], opacity: number) {
    const pixels = this.#pixels;
    const cover = this.#cover;
    const crossings = this.#crossings;
    const side = this.#side;
    // what any of the lines touches, and what all of them cover, where each is crossed only twice
    let from = side;
    let to = 0;
    let inside = 0;
    let outside = side;
    for (let line = row * lines; line < (row + 1) * lines; line++) {
      const n = this.#sort(line);
      if (n !== 2) outside = 0;
      if (n < 2) continue;
      const left = Math.max(0, crossings[line * this.#most]);
      const right = Math.min(side, crossings[line * this.#most + n - 1]);
      from = Math.min(from, Math.floor(left));
      to = Math.max(to, Math.ceil(right));
      inside = Math.max(inside, Math.ceil(left));
      outside = Math.min(outside, Math.floor(right));
    }
    if (inside >= outside) inside = outside = -1;
    for (let line = row * lines; line < (row + 1) * lines; line++) this.#measure(line, inside, outside);
    const red = colour[0];
    const green = colour[1];
    const blue = colour[2];
    for (let j = from, at = 3 * (row * side + from); j < to; j++, at += 3) {
      const share = j >= inside && j < outside ? opacity : (opacity * cover[j]) / lines;
      cover[j] = 0;
      pixels[at] += share * (red - pixels[at]);
      pixels[at + 1] += share * (green - pixels[at + 1]);
      pixels[at + 2] += share * (blue - pixels[at + 2]);
    }
  }

  /** Puts the crossings of a line in order, and says how many there are. */
  #sort(line: number): number {
    const crossings = this.#crossings;
    const start = line * this.#most;
    const n = this.#count[line];
    for (let k = start + 1; k < start + n; k++) {
      const x = crossings[k];
      let to = k;
      for (; to > start && crossings[to - 1] > x; to--) crossings[to] = crossings[to - 1];
      crossings[to] = x;
    }
    return n;
  }

  /** Adds to the cover of a row what one line has of the polygon, but for the pixels that are inside anyway. */
  #measure(line: number, inside: number, outside: number) {
    const crossings = this.#crossings;
    const cover = this.#cover;
    const start = line * this.#most;
    const end = start + this.#count[line];
    this.#count[line] = 0;
    for (let k = start; k + 1 < end; k += 2) {
      const left = Math.max(0, crossings[k]);
      const right = Math.min(this.#side, crossings[k + 1]);
      for (let j = Math.floor(left); j < right; j++) {
        if (j === inside) j = outside - 1;
        else cover[j] += Math.min(right, j + 1) - Math.max(left, j);
      }
    }
  }

  #makeRoom() {
    const twice = (few: Float64Array) => {
      const many = new Float64Array(2 * few.length);
      many.set(few);
      return many;
    };
    if (this.#corners > this.#most) {
      this.#most = this.#corners;
      this.#crossings = new Float64Array(this.#count.length * this.#most);
      return;
    }
    [this.#xs, this.#ys] = [twice(this.#xs), twice(this.#ys)];
  }
}
