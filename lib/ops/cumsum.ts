import { defineOp } from '../engine/op';
import { checkedDim } from '../engine/shapes';
import { eachSlice } from './helpers/slices';
import type { Tensor } from '../engine/tensor';
import { flip } from './flip';

/**
 * Running totals along a dimension: element k is the sum of the elements up to k.
 *
 * Shapes: (…) → (…). Error: a dim out of range.
 *
 * @category reductions
 * @example
 * cumsum(tensor([1, 2, 3]), 0).tolist() // [1, 3, 6]
 * @pytorch torch.cumsum(torch.tensor([1.0, 2.0, 3.0]), dim=0)
 * @numpy np.cumsum(np.array([1.0, 2.0, 3.0]), axis=0)
 */
export const cumsum: (x: Tensor, dim: number) => Tensor = defineOp({
  name: 'cumsum',
  args: (x: Tensor, dim: number) => ({ inputs: [x], options: { dim: checkedDim('cumsum', dim, x.shape.length) } }),
  shape: ([shape]) => shape,
  forward(out, [x], { dim }) {
    eachSlice(x, dim, ({ start, end, step }) => {
      let total = 0;
      for (let i = start; i < end; i += step) out[i] = total += x.values[i];
    });
  },
  // an element counts in its own total and in all later ones
  backward: ({ grad, options: { dim } }) => [flip(cumsum(flip(grad, dim), dim), dim)],
});
