import { formatShape, TensorError } from '../engine/errors';
import { checkChoice } from '../engine/options';
import { offsetsFor, pickOp } from './helpers/pick';
import { eachOffset, stridesOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';

const pick = pickOp('pad');

export interface PadOptions {
  mode?: 'constant' | 'reflect' | 'replicate' | 'circular';
  /** The value of constant padding. */
  value?: number;
}

/** The index that a place beyond the ends of a dimension of size n reads from; −1 for the fill value. */
const modes = {
  constant: (i: number, n: number) => (i < 0 || i >= n ? -1 : i),
  reflect: (i: number, n: number) => (i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i),
  replicate: (i: number, n: number) => Math.min(n - 1, Math.max(0, i)),
  circular: (i: number, n: number) => (i + n) % n,
};

/**
 * Adds elements at the ends of the last dimensions: [before, after] of the last one, then of the one before it, and so
 * on. Negative amounts cut off.
 *
 * Shapes: (…, n) and [a, b] → (…, a + n + b). Errors: an odd list or one too long, a size below 0, a reflection or
 * wrapping beyond the tensor, an unknown mode.
 *
 * @category shape
 * @example
 * pad(tensor([1, 2]), [1, 2]).tolist() // [0, 1, 2, 0, 0]
 * @pytorch F.pad(torch.tensor([1.0, 2.0]), [1, 2])
 * @numpy np.pad(np.array([1.0, 2.0]), [1, 2])
 */
export function pad(x: Tensor, amounts: readonly number[], { mode = 'constant', value = 0 }: PadOptions = {}): Tensor {
  const rank = x.shape.length;
  if (amounts.length % 2 !== 0 || amounts.length > 2 * rank) {
    throw new TensorError('pad', 'option', `needs two amounts a dimension, for at most ${rank}`, {
      got: `[${amounts.join(', ')}]`,
    });
  }
  checkChoice<string>('pad', 'mode', mode, Object.keys(modes));
  const before = x.shape.map((_, d) => amounts[2 * (rank - 1 - d)] ?? 0);
  const after = x.shape.map((_, d) => amounts[2 * (rank - 1 - d) + 1] ?? 0);
  const reach = { constant: Infinity, replicate: Infinity, circular: 0, reflect: -1 }[mode];
  const tooFar = x.shape.some((n, d) => Math.max(before[d], after[d]) > Math.max(0, n + reach));
  const shape = x.shape.map((n, d) => n + before[d] + after[d]);
  if (tooFar || shape.some((n) => n < 0)) {
    throw new TensorError('pad', 'shape', `${mode} padding must fit the tensor`, {
      got: `${formatShape(x.shape)} and [${amounts.join(', ')}]`,
    });
  }
  const strides = stridesOf(x.shape);
  const own = stridesOf(shape);
  const offsets = offsetsFor(shape);
  eachOffset(shape, own, 0, (i) => {
    let offset = 0;
    for (let d = 0; d < rank && offset >= 0; d++) {
      const place = modes[mode]((Math.floor(i / own[d]) % shape[d]) - before[d], x.shape[d]);
      offset = place < 0 ? -1 : offset + place * strides[d];
    }
    offsets[i] = offset;
  });
  return pick(x, offsets, shape, value);
}
