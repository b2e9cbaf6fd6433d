/** A cell of the small picture that a row or a column of the large one lies in, and how much of it, in whole numbers. */
interface Share {
  cell: number;
  part: number;
}

/**
 * How the middle `length` of `count` rows or columns falls into `cells`, each row or column with its shares. The parts of a
 * cell add up to `length`, so that sums stay exact.
 */
function sharesOf(count: number, length: number, cells: number): Share[][] {
  const before = (count - length) / 2;
  return Array.from({ length: count }, (_, i) => {
    // from where to where this one reaches; a cell is `length` long
    const [from, to] = [i - before, i + 1 - before].map((at) => Math.min(length, Math.max(0, at)) * cells);
    const shares: Share[] = [];
    for (let cell = Math.floor(from / length); cell * length < to; cell++) {
      shares.push({ cell, part: Math.min(to, (cell + 1) * length) - Math.max(from, cell * length) });
    }
    return shares;
  });
}

/**
 * Makes a picture of any size as small as `side` × `side`: its middle square, each small pixel the exact average of the
 * area that it covers. The large picture comes in pieces, so that it need not be in memory at once; the same pixels
 * always give the same numbers, which `drawImage` does not promise (some engines pick single pixels instead).
 *
 * The average is taken of the numbers as they are, not of the light they represent. That makes fine patterns of black
 * and white darker than the eye sees them from afar; but the pictures that this one is compared with were made that
 * way: CIFAR-10's, and whatever NumPy, PIL or PyTorch shrink. Transparent parts are shown on white.
 */
export class AreaAverage {
  /** The part that counts: the columns and rows of the middle square. */
  readonly square: { left: number; top: number; right: number; bottom: number };
  private readonly columns: Share[][];
  private readonly rows: Share[][];
  private readonly sums: Float64Array;
  private readonly row: Float64Array;
  /** What the sum of a cell would be where everything is 1. */
  private readonly whole: number;

  constructor(
    width: number,
    height: number,
    private readonly side = 32,
  ) {
    const length = Math.min(width, height);
    const [left, top] = [(width - length) / 2, (height - length) / 2];
    this.square = { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(left + length), bottom: Math.ceil(top + length) }; // prettier-ignore
    this.columns = sharesOf(width, length, side);
    this.rows = sharesOf(height, length, side);
    this.sums = new Float64Array(3 * side * side);
    this.row = new Float64Array(3 * side);
    this.whole = 255 * length * length;
  }

  /** Adds a piece: red, green, blue and opacity of its pixels, row by row, with the place of its upper left corner. */
  add(pixels: ArrayLike<number>, x: number, y: number, width: number, height: number): void {
    const { side, row, sums } = this;
    for (let i = 0; i < height; i++) {
      const shares = this.rows[y + i];
      if (!shares.length) continue;
      row.fill(0);
      for (let j = 0; j < width; j++) {
        const at = 4 * (i * width + j);
        const opacity = pixels[at + 3];
        const white = 255 * (255 - opacity);
        for (const { cell, part } of this.columns[x + j]) {
          row[cell] += part * (opacity * pixels[at] + white);
          row[side + cell] += part * (opacity * pixels[at + 1] + white);
          row[2 * side + cell] += part * (opacity * pixels[at + 2] + white);
        }
      }
      for (const { cell, part } of shares) {
        for (let c = 0; c < 3; c++) {
          for (let j = 0; j < side; j++) sums[(c * side + cell) * side + j] += part * row[c * side + j];
        }
      }
    }
  }

  /** The small picture: its red, then its green, then its blue, row by row. */
  result(): Uint8Array {
    return Uint8Array.from(this.sums, (sum) => Math.round(sum / this.whole));
  }
}
