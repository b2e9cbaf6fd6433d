import { defineOp } from '../engine/op';
import { checkedDim } from '../engine/shapes';
import { eachSlice, maxOf } from './helpers/slices';
import type { Tensor } from '../engine/tensor';
import { exp } from './exp';
import { mul } from './mul';
import { sub } from './sub';
import { sum } from './sum';

/**
 * The logarithm of softmax, s_k − ln Σ_j e^{s_j}, without ever forming a probability that could underflow.
 *
 * Shapes: (…, n, …) → (…, n, …). Error: a dim out of range.
 *
 * @category losses
 * @example
 * logSoftmax(tensor([5]), 0).tolist() // [0]
 * @pytorch F.log_softmax(torch.tensor([5.0]), dim=0)
 * @numpy
 * s = np.array([5.0])
 * s - s.max() - np.log(np.exp(s - s.max()).sum())
 */
export const logSoftmax = defineOp({
  name: 'logSoftmax',
  args: (x: Tensor, dim: number) => ({ inputs: [x], options: { dim: checkedDim('logSoftmax', dim, x.shape.length) } }),
  shape: ([shape]) => shape,
  forward(out, [x], { dim }) {
    const { values } = x;
    eachSlice(x, dim, (slice) => {
      const { start, end, step } = slice;
      const largest = maxOf(x, slice);
      let total = 0;
      for (let i = start; i < end; i += step) total += Math.exp(values[i] - largest);
      const logTotal = Math.log(total);
      for (let i = start; i < end; i += step) out[i] = values[i] - largest - logTotal;
    });
  },
  backward: ({ grad, output, options: { dim } }) => [sub(grad, mul(exp(output), sum(grad, dim, { keepdim: true })))],
});
