import { TensorError } from '../engine/errors';
import { defineOp } from '../engine/op';
import { checkedDim, eachOffset, stridesOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';

/**
 * Reorders the dimensions.
 *
 * Shapes: (n₀, …) → (n at dims[0], …). Error: `dims` is not a rearrangement of all dimensions.
 * Unlike PyTorch's, the result is a copy.
 *
 * @category shape
 * @example
 * permute(tensor([[1, 2, 3]]), [1, 0]).shape // [3, 1]
 * @pytorch torch.tensor([[1.0, 2.0, 3.0]]).permute(1, 0).shape
 * @numpy np.transpose(np.array([[1.0, 2.0, 3.0]]), (1, 0)).shape
 */
export const permute: (x: Tensor, dims: readonly number[]) => Tensor = defineOp({
  name: 'permute',
  args: (x: Tensor, dims: readonly number[]) => ({
    inputs: [x],
    options: { dims: dims.map((dim) => checkedDim('permute', dim, x.shape.length)) },
  }),
  shape([from], { dims }) {
    if (dims.length !== from.length || new Set(dims).size !== from.length) {
      throw new TensorError('permute', 'dim', `dims must name each of the ${from.length} dimensions once`, {
        got: `[${dims.join(', ')}]`,
      });
    }
    return dims.map((dim) => from[dim]);
  },
  forward(out, [x], { dims }, shape) {
    const { values } = x;
    const strides = stridesOf(x.shape);
    eachOffset(
      shape,
      dims.map((dim) => strides[dim]),
      0,
      (i, offset) => (out[i] = values[offset]),
    );
  },
  backward: ({ grad, options: { dims } }) => [
    permute(
      grad,
      dims.map((_, d) => dims.indexOf(d)),
    ),
  ],
});
