import type { Gradients } from './gradients';

interface Layout {
  across: number;
  down: number;
  length: number;
  cell: number;
  bins: number;
}

/** Cells in a row of a block. */
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

/** Where a pixel of a block stands among its cells, counted along one side: a cell each, and how much of the pixel it gets. */
function shares(at: number, cell: number): [cell: number, share: number][] {
  const place = (at + 0.5) / cell - 0.5;
  const low = Math.floor(place);
  const all: [number, number][] = [
    [low, 1 - (place - low)],
    [low + 1, place - low],
  ];
  return all.filter(([cell]) => cell >= 0 && cell < side);
}

/** All blocks of `HOGDescriptor`, column by column, and so within each its cells. */
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
  const long = side * cell;
  const along = Array.from({ length: long }, (_, at) => shares(at, cell));
  const sigma = long / 4;
  const middle = (at: number) => (at - long / 2) ** 2;
  const weights = Array.from({ length: long * long }, (_, i) => Math.exp(-(middle(Math.floor(i / long)) + middle(i % long)) / (2 * sigma * sigma))); // prettier-ignore
  const found = new Float64Array(length);
  const step = side * side * bins;
  for (let left = 0; left < across; left++)
    for (let top = 0; top < down; top++) {
      const from = (left * down + top) * step;
      const block = found.subarray(from, from + step);
      for (let y = 0; y < long; y++)
        for (let x = 0; x < long; x++) {
          const at = (top * cell + y) * width + left * cell + x;
          for (const [column, shareX] of along[x])
            for (const [row, shareY] of along[y]) {
              const weight = weights[y * long + x] * shareX * shareY;
              const first = (column * side + row) * bins;
              block[first + bin[at]] += weight * low[at];
              block[first + ((bin[at] + 1) % bins)] += weight * high[at];
            }
        }
      normalize(block);
    }
  return found;
}
