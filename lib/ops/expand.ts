import { defineOp } from '../engine/op';
import { broadcastShape, broadcastStrides, eachOffset } from '../engine/shapes';
import type { Shape, Tensor } from '../engine/tensor';

/**
 * Repeats a tensor along dimensions of size 1, and along new ones in front. −1 keeps a size.
 *
 * Shapes: (…) → shape. Error: a size that is neither 1 nor the wanted one. Unlike PyTorch's, the result is a copy.
 *
 * @category shape
 * @example
 * expand(tensor([[1], [2]]), [2, 3]).tolist() // [[1, 1, 1], [2, 2, 2]]
 * @pytorch torch.tensor([[1.0], [2.0]]).expand(2, 3)
 * @numpy np.broadcast_to(np.array([[1.0], [2.0]]), (2, 3))
 */
export const expand = defineOp({
  name: 'expand',
  args: (x: Tensor, shape: Shape) => ({ inputs: [x], options: { shape } }),
  shape([from], { shape }) {
    const lead = shape.length - from.length;
    const wanted = shape.map((n, d) => (n === -1 ? from[d - lead] : n));
    broadcastShape('expand', from, wanted);
    return wanted;
  },
  forward(out, [x], _, shape) {
    const { values } = x;
    eachOffset(shape, broadcastStrides(x.shape, shape), 0, (i, offset) => (out[i] = values[offset]));
  },
  backward: ({ grad }) => [grad], // the backward pass sums over what was repeated
});
