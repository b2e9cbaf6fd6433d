import { formatShape, TensorError } from '../engine/errors';
import { checkedIndices } from './helpers/indices';
import { offsetsFor, pickOp } from './helpers/pick';
import { checkedDim, eachOffset, stridesOf } from '../engine/shapes';
import { Tensor, tensorFor, type Nested } from '../engine/tensor';

const pick = pickOp('gather');

/**
 * Picks elements along `dim` by their index: out[i, k] = x[i, index[i, k]] for `dim` = 1.
 *
 * Shapes: (…) and an index of as many dimensions, no larger elsewhere → the index's shape.
 * Errors: a dim or an index out of range, an index of another rank or too large.
 *
 * @category shape
 * @example
 * gather(tensor([[1, 2], [3, 4]]), 1, [[1], [0]]).tolist() // [[2], [3]]
 * @pytorch torch.gather(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1, torch.tensor([[1], [0]]))
 * @numpy np.take_along_axis(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1], [0]]), axis=1)
 */
export function gather(x: Tensor, dim: number, index: Tensor | Nested): Tensor {
  const along = checkedDim('gather', dim, x.shape.length);
  const places = index instanceof Tensor ? index : tensorFor('gather', index, { dtype: 'float64' });
  const { shape } = places;
  if (shape.length !== x.shape.length || shape.some((n, d) => d !== along && n > x.shape[d])) {
    throw new TensorError('gather', 'shape', `the index must fit the tensor in every dimension but ${along}`, {
      got: `${formatShape(x.shape)} and index ${formatShape(shape)}`,
    });
  }
  const chosen = checkedIndices('gather', places, x.shape[along]);
  const strides = stridesOf(x.shape);
  const offsets = offsetsFor(shape);
  eachOffset(
    shape,
    strides.map((stride, d) => (d === along ? 0 : stride)),
    0,
    (i, offset) => (offsets[i] = offset + chosen[i] * strides[along]),
  );
  return pick(x, offsets, shape);
}
