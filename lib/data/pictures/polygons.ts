const lines = 4; // scan lines for each row of pixels

/**
 * Fills polygons with smooth edges, by the even-odd rule: a pixel takes the colour in proportion to how far it is
 * covered. Each edge is followed only along its own scan lines, and fully covered pixels are not measured.
 */
export class Polygons {
  readonly #pixels: Float64Array;
  readonly #side: number;
  /**
   * The number of crossings of each scan line, and where they are; between polygons the counts are zero and the
   * positions meaningless.
   */
  readonly #count: Uint16Array;
  #crossings: Float64Array;
  #most = 32; // the most crossings of a line
  /** The first scan line that is crossed, and the one after the last. */
  #from = 0;
  #to = 0;
  /** The coverage of each pixel of a row; zero between rows. */
  readonly #shares: Float64Array;
  /** Red, green, blue and the opacity of the polygon. */
  readonly #paint = new Float64Array(4);

  /** For a square picture, given as red, green and blue of each pixel in turn. */
  constructor(pixels: Float64Array, side: number) {
    this.#pixels = pixels;
    this.#side = side;
    this.#count = new Uint16Array(lines * side);
    this.#crossings = new Float64Array(lines * side * this.#most);
    this.#shares = new Float64Array(side);
  }

  /** Fills the polygon of `n` corners: the picture's own are (−1, −1), top left, and (1, 1). */
  fill(xs: Float64Array, ys: Float64Array, n: number, colour: readonly number[], opacity: number) {
    if (n > this.#most) {
      this.#most = n;
      this.#crossings = new Float64Array(this.#count.length * n);
    }
    const paint = this.#paint;
    for (let c = 0; c < 3; c++) paint[c] = colour[c];
    paint[3] = opacity;
    this.#cross(xs, ys, n);
    for (let row = (this.#from / lines) | 0; row * lines < this.#to; row++) this.#row(row);
  }

  /** Notes where edges cross scan lines. */
  #cross(xs: Float64Array, ys: Float64Array, n: number) {
    const count = this.#count;
    const crossings = this.#crossings;
    const most = this.#most;
    const half = this.#side / 2;
    this.#from = count.length;
    this.#to = 0;
    for (let a = 0, b = n - 1; a < n; b = a++) {
      const x = (xs[a] + 1) * half;
      const y = (ys[a] + 1) * half;
      const dx = (xs[b] + 1) * half - x;
      const toY = (ys[b] + 1) * half;
      const from = Math.max(0, Math.ceil(lines * Math.min(y, toY) - 0.5));
      const to = Math.min(count.length, Math.ceil(lines * Math.max(y, toY) - 0.5));
      if (!(from < to)) continue;
      const slope = dx / (toY - y);
      for (let line = from; line < to; line++) {
        crossings[line * most + count[line]++] = x + ((line + 0.5) / lines - y) * slope;
      }
      this.#from = Math.min(this.#from, from);
      this.#to = Math.max(this.#to, to);
    }
  }

  #row(row: number) {
    const crossings = this.#crossings;
    const count = this.#count;
    const most = this.#most;
    const side = this.#side;
    const end = (row + 1) * lines;
    // the pixels that any of the lines touches, and those that all of them cover, if each is crossed only twice
    let from = side;
    let to = 0;
    let inside = 0;
    let outside = side;
    for (let line = row * lines, start = line * most; line < end; line++, start += most) {
      const n = count[line];
      if (n !== 2) outside = 0;
      if (n < 2) continue;
      this.#sort(start, n);
      const left = crossings[start];
      const right = crossings[start + n - 1];
      const first = left > 0 ? left | 0 : 0;
      const last = right < side ? right | 0 : side;
      if (first < from) from = first;
      if (last + 1 > to) to = last + 1;
      if (first >= inside) inside = left > first ? first + 1 : first;
      if (last < outside) outside = last;
    }
    if (to > side) to = side;
    if (inside >= outside) inside = outside = to;
    for (let line = row * lines, start = line * most; line < end; line++, start += most) {
      this.#measure(start, count[line], inside, outside);
      count[line] = 0;
    }
    this.#blend(row, from, inside);
    this.#cover(row, inside, outside);
    this.#blend(row, outside, to);
  }
  /** Sorts the crossings of a line. */
  #sort(start: number, n: number) {
    const crossings = this.#crossings;
    for (let k = start + 1; k < start + n; k++) {
      const x = crossings[k];
      let to = k;
      for (; to > start && crossings[to - 1] > x; to--) crossings[to] = crossings[to - 1];
      crossings[to] = x;
    }
  }

  /** Adds one line's part of the polygon to the coverage of a row, except for the pixels that are inside anyway. */
  #measure(start: number, n: number, inside: number, outside: number) {
    const crossings = this.#crossings;
    const cover = this.#shares;
    const side = this.#side;
    for (let k = start; k + 1 < start + n; k += 2) {
      const left = crossings[k] > 0 ? crossings[k] : 0;
      const right = crossings[k + 1] < side ? crossings[k + 1] : side;
      if (!(left < right)) continue;
      let j = left | 0;
      if (j < inside) {
        cover[j] += (right < j + 1 ? right : j + 1) - left;
        for (j++; j < inside && j + 1 <= right; j++) cover[j] += 1;
      }
      if (j >= inside) for (j = outside; j + 1 <= right; j++) cover[j] += 1;
      if (j < right) cover[j] += right - j;
    }
  }

  /** Blends the colour into pixels in proportion to their coverage, and resets that to zero. */
  #blend(row: number, from: number, to: number) {
    const pixels = this.#pixels;
    const cover = this.#shares;
    const red = this.#paint[0];
    const green = this.#paint[1];
    const blue = this.#paint[2];
    const opacity = this.#paint[3];
    for (let j = from, at = 3 * (row * this.#side + from); j < to; j++, at += 3) {
      const share = (opacity * cover[j]) / lines;
      cover[j] = 0;
      pixels[at] += share * (red - pixels[at]);
      pixels[at + 1] += share * (green - pixels[at + 1]);
      pixels[at + 2] += share * (blue - pixels[at + 2]);
    }
  }

  /** Blends the colour into fully covered pixels. */
  #cover(row: number, from: number, to: number) {
    const pixels = this.#pixels;
    const opacity = this.#paint[3];
    const red = opacity * this.#paint[0];
    const green = opacity * this.#paint[1];
    const blue = opacity * this.#paint[2];
    const rest = 1 - opacity;
    for (let at = 3 * (row * this.#side + from), end = at + 3 * (to - from); at < end; at += 3) {
      pixels[at] = red + rest * pixels[at];
      pixels[at + 1] = green + rest * pixels[at + 1];
      pixels[at + 2] = blue + rest * pixels[at + 2];
    }
  }
}
