import type { Random } from '../../random';

/** Smooth light and dark patches over a square picture, from a coarse random grid. */
export class Patches {
  readonly #grid: Float64Array;
  /** The grid cell that each pixel is in, and its position within the cell: the same across and down. */
  readonly #cell: Uint8Array;
  readonly #share: Float64Array;
  /** For each grid line, its values interpolated at every pixel of a row. */
  readonly #lines: Float64Array;
  readonly #row: Float64Array;

  /** `cells` is the number of grid cells in each direction. */
  constructor(
    readonly cells: number,
    readonly side: number,
  ) {
    this.#grid = new Float64Array((cells + 1) ** 2);
    this.#lines = new Float64Array((cells + 1) * side);
    this.#row = new Float64Array(side);
    const place = Float64Array.from({ length: side }, (_, pixel) => (((2 * pixel + 1) / side - 1 + 1) / 2) * cells);
    this.#cell = Uint8Array.from(place, (u) => Math.min(cells - 1, Math.floor(u)));
    this.#share = place.map((u, pixel) => u - this.#cell[pixel]);
  }

  /** Draws new random patches. */
  draw(random: Random) {
    const [grid, lines, cell, share, { cells, side }] = [this.#grid, this.#lines, this.#cell, this.#share, this];
    for (let i = 0; i < grid.length; i++) grid[i] = random.uniform() - 0.5;
    for (let a = 0; a <= cells; a++) {
      for (let j = 0; j < side; j++) {
        const at = a * (cells + 1) + cell[j];
        lines[a * side + j] = (1 - share[j]) * grid[at] + share[j] * grid[at + 1];
      }
    }
  }

  /** The lightness of each pixel of a row, from −½ to ½; valid until the next call. */
  row(i: number): Float64Array {
    const [row, lines, side, t] = [this.#row, this.#lines, this.side, this.#share[i]];
    for (let j = 0, at = this.#cell[i] * side; j < side; j++, at++) row[j] = (1 - t) * lines[at] + t * lines[at + side];
    return row;
  }
}
