/**
 * The cell of the small picture that a row or column of the large one falls into, and its share of it, in whole
 * numbers.
 */
interface Share {
  cell: number;
  part: number;
}

/**
 * Divides the middle `length` of `count` rows or columns among `cells`: the shares of each row or column. The parts of
 * a cell add up to `length`, so that sums stay exact.
 */
function sharesOf(count: number, length: number, cells: number): Share[][] {
  const before = (count - length) / 2;
  return Array.from({ length: count }, (_, i) => {
    // where this one starts and ends; a cell is `length` long
    const [from, to] = [i - before, i + 1 - before].map((at) => Math.min(length, Math.max(0, at)) * cells);
    const shares: Share[] = [];
    for (let cell = Math.floor(from / length); cell * length < to; cell++) {
      shares.push({ cell, part: Math.min(to, (cell + 1) * length) - Math.max(from, cell * length) });
    }
    return shares;
  });
}

/**
 * Shrinks a picture of any size to `side` × `side`: its middle square, each small pixel the exact average of the area
 * that it covers. The large picture comes in pieces, so it never has to be in memory all at once; the same pixels
 * always give the same numbers, which `drawImage` does not promise (some engines pick single pixels instead).
 *
 * The numbers themselves are averaged, not the light they represent. That makes fine patterns of black and white darker
 * than the eye sees them from afar; but so were the pictures that this one is compared with: CIFAR-10's, and anything
 * shrunk by NumPy, PIL or PyTorch. Transparent areas become white.
 */
export class AreaAverage {
  /** The columns and rows of the middle square, the only part used. */
  readonly square: { left: number; top: number; right: number; bottom: number };
  private readonly columns: Share[][];
  private readonly rows: Share[][];
  private readonly sums: Float64Array;
  private readonly row: Float64Array;
  /** The sum of a cell whose values are all 1. */
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

  /** Adds a piece: the red, green, blue and opacity of its pixels, row by row, with its upper left corner at (x, y). */
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

  /** The small picture: all red values, then green, then blue, row by row. */
  result(): Uint8Array {
    return Uint8Array.from(this.sums, (sum) => Math.round(sum / this.whole));
  }
}
