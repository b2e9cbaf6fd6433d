import { TensorError } from '../engine/errors';
import { checkChoice } from '../engine/options';
import { gradientsFor, type GreyPicture } from './gradients';
import { openCvBlocks } from './openCvHog';

/**
 * Whose convention to follow: cells alone, as in CS231n’s lecture; scikit-image’s `hog`; OpenCV’s `HOGDescriptor`.
 * @category pictures
 */
export type HogConvention = 'notes' | 'skimage' | 'opencv';

export interface HogOptions {
  convention?: HogConvention;
  /** The side of a cell in pixels. */
  cell?: number;
  /** The number of bins for directions from 0° to 180°. */
  bins?: number;
  /** Whether to take the square root of the brightness first; OpenCV’s default, not scikit-image’s. */
  gamma?: boolean;
}

/** The number of cells along each side of a block. */
const cellsPerBlock = { notes: 1, skimage: 3, opencv: 2 } as const satisfies Record<HogConvention, number>;

/**
 * The numbers of cells and blocks of a picture, and the length of its descriptor. Pixels that do not fill a cell are
 * left out.
 * @category pictures
 * @example
 * hogSize(320, 240).length; // 10800
 */
export const hogSize = (width: number, height: number, options?: HogOptions) =>
  sizeFor('hogSize', width, height, options);

function sizeFor(
  op: string,
  width: number,
  height: number,
  { convention = 'notes', cell = 8, bins = 9 }: HogOptions = {},
) {
  checkChoice<string>(op, 'convention', convention, Object.keys(cellsPerBlock));
  for (const [name, value] of Object.entries({ cell, bins }))
    if (!(Number.isInteger(value) && value > 0))
      throw new TensorError(op, 'option', `${name} must be a whole number from 1 on`, { got: String(value) });
  const side = cellsPerBlock[convention];
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
  const [across, down] = [columns, rows].map((cells) => Math.max(0, cells - side + 1));
  return { columns, rows, across, down, blocks: across * down, length: across * down * side * side * bins };
}

/**
 * The votes of one cell’s gradients, by the direction of each: unsigned, so that 190° is 10°. A gradient is worth its length,
 * and all of it goes to the bin that it falls into: of nine, the first is from 0° to under 20°. As `'opencv'` it is shared
 * between the two nearest bins, whose middles are at 10°, 30° … 170°, and from 170° on the last shares with the first.
 *
 * Shapes: two lists of N numbers, any N, give `bins` numbers, in the unit of the gradients.
 * @category pictures
 * @example
 * hogCellVotes([5, 0], [0, 1]); // [5, 0, 0, 0, 1, 0, 0, 0, 0]
 */
export function hogCellVotes(
  gx: ArrayLike<number>,
  gy: ArrayLike<number>,
  { bins = 9, convention = 'notes' }: Pick<HogOptions, 'bins' | 'convention'> = {},
): number[] {
  const votes = new Array<number>(bins).fill(0);
  for (let i = 0; i < gx.length; i++)
    for (const { bin, weight } of hogVotes(gx[i], gy[i], { bins, convention })) votes[bin] += weight;
  return votes;
}

/**
 * The bins that one gradient votes for, and by how much: one bin, or as `'opencv'` two, whose weights add up to its length.
 * @category pictures
 * @example
 * hogVotes(5, 0, { convention: 'opencv' }); // [{ bin: 8, weight: 2.5 }, { bin: 0, weight: 2.5 }]
 */
export function hogVotes(
  gx: number,
  gy: number,
  { bins = 9, convention = 'notes' }: Pick<HogOptions, 'bins' | 'convention'> = {},
): { bin: number; weight: number }[] {
  const length = Math.hypot(gx, gy);
  if (length === 0) return [];
  const share = (((Math.atan2(gy, gx) * 180) / Math.PI + 360) % 180) / (180 / bins);
  if (convention !== 'opencv') return [{ bin: Math.min(bins - 1, Math.floor(share)), weight: length }];
  const low = Math.floor(share - 0.5);
  const part = share - 0.5 - low;
  return [
    { bin: (low + bins) % bins, weight: length * (1 - part) },
    { bin: (low + 1) % bins, weight: length * part },
  ];
}

/**
 * The histogram of oriented gradients of a picture of one channel: how strong the edges of each direction are, cell by cell.
 * A gradient is the difference of the two neighbours, [−1, 0, 1] each way, and 0 across the border.
 *
 * - `'notes'`: each cell’s votes (`hogCellVotes`), added up; cells row by row.
 * - `'skimage'`: the same votes, in blocks of 3 × 3 cells, each scaled to length 1, cut at 0.2, and scaled again (L2-Hys);
 *   blocks row by row.
 * - `'opencv'`: blocks of 2 × 2 cells in which a gradient is shared between two bins and up to four cells, and counts the less the
 *   farther it is from the block’s middle (a Gaussian of a quarter of the block’s side); L2-Hys; blocks, and cells within them,
 *   column by column.
 *
 * Shapes: a picture of height × width numbers, the unit 0 … 255, gives `hogSize(width, height).length` numbers: votes in the
 * same unit as `'notes'`, else between 0 and 1. Where no block fits there are none (scikit-image and OpenCV refuse such
 * pictures).
 * Errors: a picture of another size than it says; another convention; a cell or bins that are not whole numbers from 1 on.
 * In float64. OpenCV computes in float32, and takes only bytes and only pictures that blocks fill exactly.
 * Source: Dalal and Triggs, Histograms of Oriented Gradients for Human Detection, 2005; scikit-image 0.19.3, OpenCV 4.6.0.
 *
 * @category pictures
 * @example
 * hog({ width: 320, height: 240, values: new Uint8Array(320 * 240) }, { convention: 'skimage' }).length; // 86184
 */
export function hog(picture: GreyPicture, options: HogOptions = {}): Float64Array {
  const { convention = 'notes', cell = 8, bins = 9, gamma = false } = options;
  const size = sizeFor('hog', picture.width, picture.height, options);
  // OpenCV keeps the roots in float32, which shows in their small differences
  const root = convention === 'opencv' ? (value: number) => Math.fround(Math.sqrt(value)) : Math.sqrt;
  const gradients = gradientsFor(
    'hog',
    gamma ? { ...picture, values: Float64Array.from(picture.values, root) } : picture,
  );
  if (convention === 'opencv') return openCvBlocks(gradients, { ...size, cell, bins });
  const { width, gx, gy } = gradients;
  const histograms = new Float64Array(size.columns * size.rows * bins);
  for (let y = 0; y < size.rows * cell; y++)
    for (let x = 0; x < size.columns * cell; x++) {
      const at = bins * (Math.floor(y / cell) * size.columns + Math.floor(x / cell));
      for (const { bin, weight } of hogVotes(gx[y * width + x], gy[y * width + x], { bins }))
        histograms[at + bin] += weight;
    }
  return convention === 'notes' ? histograms : scikitBlocks(histograms, { ...size, cell, bins });
}

/** Blocks of 3 × 3 cells, each by L2-Hys. */
function scikitBlocks(histograms: Float64Array, size: ReturnType<typeof hogSize> & { cell: number; bins: number }) {
  const { columns, across, down, cell, bins, length } = size;
  const side = cellsPerBlock.skimage;
  const found = new Float64Array(length);
  let at = 0;
  for (let top = 0; top < down; top++)
    for (let left = 0; left < across; left++) {
      const block = found.subarray(at, (at += side * side * bins));
      for (let row = 0; row < side; row++) {
        const from = bins * ((top + row) * columns + left);
        block.set(histograms.subarray(from, from + side * bins), row * side * bins);
      }
      const scaleTo1 = () => {
        const sum = block.reduce((total, value) => total + value * value, 0);
        block.forEach((value, i) => (block[i] = value / Math.sqrt(sum + 1e-10)));
      };
      block.forEach((value, i) => (block[i] = value / (cell * cell)));
      scaleTo1();
      block.forEach((value, i) => (block[i] = Math.min(value, 0.2)));
      scaleTo1();
    }
  return found;
}

/**
 * A descriptor's part for each cell, row by row: as `'notes'` its own numbers; else the mean over the blocks that it
 * lies in. A cell that lies in no block has zeros.
 * @category pictures
 */
export function hogByCell(
  vector: ArrayLike<number>,
  width: number,
  height: number,
  options: HogOptions = {},
): Float64Array {
  const { convention = 'notes', bins = 9 } = options;
  const { columns, rows, across, down } = sizeFor('hogByCell', width, height, options);
  const side = cellsPerBlock[convention];
  const found = new Float64Array(columns * rows * bins);
  const times = new Float64Array(columns * rows);
  const byColumns = convention === 'opencv';
  for (let i = 0; i < across * down * side * side; i++) {
    const [block, inBlock] = [Math.floor(i / (side * side)), i % (side * side)];
    const [top, left] = byColumns
      ? [block % down, Math.floor(block / down)]
      : [Math.floor(block / across), block % across];
    const [row, column] = byColumns ? [inBlock % side, Math.floor(inBlock / side)] : [Math.floor(inBlock / side), inBlock % side]; // prettier-ignore
    const cell = (top + row) * columns + left + column;
    times[cell]++;
    for (let bin = 0; bin < bins; bin++) found[cell * bins + bin] += vector[i * bins + bin];
  }
  return found.map((sum, i) => sum / (times[Math.floor(i / bins)] || 1));
}
