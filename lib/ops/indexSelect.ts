import { checkedIndices } from './helpers/indices';
import { offsetsFor, pickOp } from './helpers/pick';
import { checkedDim, eachOffset, stridesOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';

const pick = pickOp('indexSelect');

/**
 * Takes the chosen entries of a dimension, in the order given, an entry several times if asked.
 *
 * Shapes: (…, n, …) and k indices → (…, k, …). Errors: a dim or an index out of range.
 *
 * @category shape
 * @example
 * indexSelect(tensor([10, 20, 30]), 0, [2, 0]).tolist() // [30, 10]
 * @pytorch torch.index_select(torch.tensor([10.0, 20.0, 30.0]), 0, torch.tensor([2, 0]))
 * @numpy np.take(np.array([10.0, 20.0, 30.0]), [2, 0], axis=0)
 */
export function indexSelect(x: Tensor, dim: number, index: Tensor | readonly number[]): Tensor {
  const along = checkedDim('indexSelect', dim, x.shape.length);
  const chosen = checkedIndices('indexSelect', index, x.shape[along]);
  const shape = x.shape.map((n, d) => (d === along ? chosen.length : n));
  const strides = stridesOf(x.shape);
  const inner = stridesOf(shape)[along];
  const offsets = offsetsFor(shape);
  eachOffset(
    shape,
    strides.map((stride, d) => (d === along ? 0 : stride)),
    0,
    (i, offset) => (offsets[i] = offset + chosen[Math.floor(i / inner) % chosen.length] * strides[along]),
  );
  return pick(x, offsets, shape);
}
