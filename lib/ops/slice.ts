import { TensorError } from '../engine/errors';
import { offsetsFor, pickOp } from './helpers/pick';
import { eachOffset, stridesOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';

/** What to take of a dimension: everything (null), one index, or [start, end, step] by Python's rules. */
export type Range = null | number | readonly [start?: number | null, end?: number | null, step?: number | null];

/**
 * Takes a part of a tensor: an entry for each leading dimension, as `x[0, 1:3]` in Python is `slice(x, [0, [1, 3]])`.
 *
 * Shapes: (…) → a size for each range, none for each index. Errors: an index out of range, a step below 1.
 * Unlike PyTorch's, the result is a copy.
 *
 * @category shape
 * @example
 * slice(tensor([[1, 2, 3], [4, 5, 6]]), [1, [0, 2]]).tolist() // [4, 5]
 * @pytorch torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1, 0:2]
 * @numpy np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1, 0:2]
 */
export function slice(x: Tensor, ranges: readonly Range[]): Tensor {
  const parts = x.shape.map((size, d) => partOf(ranges[d] ?? null, size, d));
  const counts = parts.map((part) => part.count);
  const strides = stridesOf(x.shape);
  const offsets = offsetsFor(counts);
  eachOffset(
    counts,
    parts.map((part, d) => part.step * strides[d]),
    parts.reduce((offset, part, d) => offset + part.start * strides[d], 0),
    (i, offset) => (offsets[i] = offset),
  );
  const shape = parts.filter((part) => !part.dropped).map((part) => part.count);
  return pick(x, offsets, shape);
}

const pick = pickOp('slice');

interface Part {
  start: number;
  count: number;
  step: number;
  dropped: boolean;
}

function partOf(range: Range, size: number, dim: number): Part {
  if (typeof range === 'number') {
    if (range < -size || range >= size) {
      throw new TensorError('slice', 'dim', `index of dimension ${dim} must lie between ${-size} and ${size - 1}`, {
        got: String(range),
      });
    }
    return { start: range < 0 ? range + size : range, count: 1, step: 1, dropped: true };
  }
  const [start, end, step] = range ?? [];
  if ((step ?? 1) < 1) throw new TensorError('slice', 'option', 'the step must be at least 1', { got: String(step) });
  const place = (index: number) => Math.min(size, Math.max(0, index < 0 ? index + size : index));
  const from = place(start ?? 0);
  const to = place(end ?? size);
  return { start: from, count: Math.max(0, Math.ceil((to - from) / (step ?? 1))), step: step ?? 1, dropped: false };
}
