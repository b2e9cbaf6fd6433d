import type { Gradients } from './gradients';

interface Layout {
  across: number;
  down: number;
  length: number;
  cell: number;
  bins: number;
}

/** The number of cells in a row of a block. */
const side = 2;

/**
 * The direction of a gradient in degrees, from 0 to 360, as OpenCV approximates it: by an odd polynomial of the smaller over
 * the larger part, up to 0.01° off. Its numbers come from `fastAtan2`.
 */
function fastAtan2(y: number, x: number): number {
  const [across, down] = [Math.abs(x), Math.abs(y)];
  const ratio = Math.min(across, down) / (Math.max(across, down) + Number.EPSILON);
  const square = ratio * ratio;
  const radians = (((-0.04432655554792128 * square + 0.1555786518463281) * square - 0.3258083974640975) * square + 0.9997878412794807) * ratio; // prettier-ignore
  const acute = (radians * 180) / Math.PI;
  const upper = across >= down ? acute : 90 - acute;
  const half = x < 0 ? 180 - upper : upper;
  return y < 0 ? 360 - half : half;
}

/** Scales a block to length 1, cuts it at 0.2, and scales it again. */
function normalize(block: Float64Array): void {
  const length = () => Math.sqrt(block.reduce((sum, value) => sum + value * value, 0));
  const first = length() + 0.1 * block.length;
  block.forEach((value, i) => (block[i] = Math.min(value / first, 0.2)));
  const second = length() + 1e-3;
  block.forEach((value, i) => (block[i] = value / second));
}

/** Which cells of a block share a pixel along one side, and the share of each. */
function along(at: number, cell: number): [cell: number, share: number][] {
  const place = (at + 0.5) / cell - 0.5;
  const low = Math.floor(place);
  const both: [number, number][] = [
    [low, 1 - (place - low)],
    [low + 1, place - low],
  ];
  return both.filter(([cell]) => cell >= 0 && cell < side);
}

/**
 * The contribution of each pixel of a block to each of its cells: the pixel’s offset from the block’s corner, the
 * offset of the cell’s bins, and the pixel’s weight there, which falls with the distance from the block’s middle.
 */
function sharesOf(cell: number, bins: number, width: number) {
  const long = side * cell;
  const sigma = long / 4;
  const shares: { pixel: number; first: number; weight: number }[] = [];
  for (let y = 0; y < long; y++)
    for (let x = 0; x < long; x++) {
      const near = Math.exp(-((y - long / 2) ** 2 + (x - long / 2) ** 2) / (2 * sigma * sigma));
      for (const [column, shareX] of along(x, cell))
        for (const [row, shareY] of along(y, cell))
          shares.push({ pixel: y * width + x, first: (column * side + row) * bins, weight: near * shareX * shareY });
    }
  return shares;
}

/** All blocks as in `HOGDescriptor`, column by column, with the cells of each in the same order. */
export function openCvBlocks({ width, gx, gy }: Gradients, { across, down, length, cell, bins }: Layout): Float64Array {
  const n = gx.length;
  const bin = new Int32Array(n);
  const low = new Float64Array(n);
  const high = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const place = (fastAtan2(gy[i], gx[i]) * bins) / 180 - 0.5;
    const floor = Math.floor(place);
    const size = Math.sqrt(gx[i] * gx[i] + gy[i] * gy[i]);
    bin[i] = (floor + bins) % bins;
    low[i] = size * (1 - (place - floor));
    high[i] = size * (place - floor);
  }
  const shares = sharesOf(cell, bins, width);
  const found = new Float64Array(length);
  const step = side * side * bins;
  for (let left = 0; left < across; left++)
    for (let top = 0; top < down; top++) {
      const from = (left * down + top) * step;
      const corner = top * cell * width + left * cell;
      for (let i = 0; i < shares.length; i++) {
        const { pixel, first, weight } = shares[i];
        const at = corner + pixel;
        const second = bin[at] + 1 < bins ? bin[at] + 1 : 0;
        found[from + first + bin[at]] += weight * low[at];
        found[from + first + second] += weight * high[at];
      }
      normalize(found.subarray(from, from + step));
    }
  return found;
}
