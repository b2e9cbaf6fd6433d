import { offsetsFor, pickOp } from './helpers/pick';
import { checkedDims, eachOffset, stridesOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';

const pick = pickOp('flip');

/**
 * Reverses the order of the elements along one or several dimensions.
 *
 * Shapes: (…) → (…). Errors: a dim out of range or named twice.
 *
 * @category shape
 * @example
 * flip(tensor([1, 2, 3]), 0).tolist() // [3, 2, 1]
 * @pytorch torch.flip(torch.tensor([1.0, 2.0, 3.0]), dims=[0])
 * @numpy np.flip(np.array([1.0, 2.0, 3.0]), axis=0)
 */
export function flip(x: Tensor, dims: number | readonly number[]): Tensor {
  const turned = checkedDims('flip', [dims].flat(), x.shape.length);
  const strides = stridesOf(x.shape);
  const offsets = offsetsFor(x.shape);
  eachOffset(
    x.shape,
    strides.map((stride, d) => (turned.includes(d) ? -stride : stride)),
    turned.reduce((start, d) => start + strides[d] * (x.shape[d] - 1), 0),
    (i, offset) => (offsets[i] = offset),
  );
  return pick(x, offsets, x.shape);
}
