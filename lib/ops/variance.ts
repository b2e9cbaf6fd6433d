import { defineOp } from '../engine/op';
import { eachReduced, reducedDims, reducedShape, spread, type Dims, type ReductionOptions } from './helpers/reduction';
import { sizeOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { div } from './div';
import { mean } from './mean';
import { mul } from './mul';
import { sub } from './sub';

export interface VarianceOptions extends ReductionOptions {
  /** Divide by n − 1 rather than by n. */
  unbiased?: boolean;
}

/**
 * The mean squared distance from the mean, Σ (x − x̄)² / (n − 1), over `dim` or over everything; NaN for n = 1.
 * It is also the method `x.var(…)`; `var` alone is a reserved word in JavaScript.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range or named twice.
 * As in PyTorch it is over n − 1 unless said otherwise; NumPy's is over n.
 *
 * @category reductions
 * @example
 * variance(tensor([1, 3]), 0, { unbiased: false }).item() // 1
 * @pytorch torch.var(torch.tensor([1.0, 3.0]), dim=0, unbiased=False)
 * @numpy np.var(np.array([1.0, 3.0]), axis=0)
 */
export const variance = defineOp({
  name: 'variance',
  args(x: Tensor, dim?: Dims, { unbiased = true, keepdim = false }: VarianceOptions = {}) {
    const dims = reducedDims('variance', dim, x.shape.length);
    const count = sizeOf(dims.map((d) => x.shape[d]));
    return { inputs: [x], options: { dims, keepdim, count, divisor: Math.max(0, count - (unbiased ? 1 : 0)) } };
  },
  shape: ([shape], { dims, keepdim }) => reducedShape(shape, dims, keepdim),
  forward(out, [x], { dims, count, divisor }) {
    const means = new Float64Array(out.length);
    eachReduced(x, dims, (value, place) => (means[place] += value / count));
    const totals = new Float64Array(out.length);
    eachReduced(x, dims, (value, place) => (totals[place] += (value - means[place]) ** 2));
    out.set(totals.map((total) => total / divisor));
  },
  // the mean moves too, but the distances from it add up to zero
  backward: ({ grad, inputs: [x], options: { dims, divisor } }) => [
    mul(spread(grad, x.shape, dims), div(mul(sub(x, mean(x, dims, { keepdim: true })), 2), divisor)),
  ],
});
