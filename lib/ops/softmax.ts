import { defineOp } from '../engine/op';
import { checkedDim } from '../engine/shapes';
import { eachSlice, maxOf } from './helpers/slices';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { sub } from './sub';
import { sum } from './sum';

/**
 * Turns scores into probabilities along a dimension: p_k = e^{s_k} / Σ_j e^{s_j}.
 * The largest score is subtracted first, so that nothing overflows.
 *
 * Shapes: (…, n, …) → (…, n, …). Error: a dim out of range.
 *
 * @category losses
 * @example
 * softmax(tensor([0, 0]), 0).tolist() // [0.5, 0.5]
 * @pytorch torch.softmax(torch.tensor([0.0, 0.0]), dim=0)
 * @numpy
 * s = np.array([0.0, 0.0])
 * np.exp(s - s.max()) / np.exp(s - s.max()).sum()
 */
export const softmax = defineOp({
  name: 'softmax',
  args: (x: Tensor, dim: number) => ({ inputs: [x], options: { dim: checkedDim('softmax', dim, x.shape.length) } }),
  shape: ([shape]) => shape,
  forward(out, [x], { dim }) {
    const { values } = x;
    eachSlice(x, dim, (slice) => {
      const largest = maxOf(x, slice);
      let total = 0;
      for (let i = slice.start; i < slice.end; i += slice.step) total += out[i] = Math.exp(values[i] - largest);
      for (let i = slice.start; i < slice.end; i += slice.step) out[i] /= total;
    });
  },
  backward: ({ grad, output: p, options: { dim } }) => [mul(p, sub(grad, sum(mul(grad, p), dim, { keepdim: true })))],
});
