import { defineOp } from '../engine/op';
import { eachReduced, reducedDims, reducedShape, spread, type Dims, type ReductionOptions } from './helpers/reduction';
import type { Tensor } from '../engine/tensor';
import { exp } from './exp';
import { mul } from './mul';
import { sub } from './sub';

/**
 * ln Σ e^x over `dim` or over everything: a smooth maximum. The largest element is subtracted first, so
 * that nothing overflows.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range or named twice.
 *
 * @category reductions
 * @example
 * logsumexp(tensor([1000, 1000], { dtype: 'float64' })).item() // 1000 + Math.log(2)
 * @pytorch torch.logsumexp(torch.tensor([1000.0, 1000.0]), dim=0)
 * @numpy np.logaddexp.reduce(np.array([1000.0, 1000.0]))
 */
export const logsumexp = defineOp({
  name: 'logsumexp',
  args: (x: Tensor, dim?: Dims, { keepdim = false }: ReductionOptions = {}) => ({
    inputs: [x],
    options: { dims: reducedDims('logsumexp', dim, x.shape.length), keepdim },
  }),
  shape: ([shape], { dims, keepdim }) => reducedShape(shape, dims, keepdim),
  forward(out, [x], { dims }) {
    const largest = new Float64Array(out.length).fill(-Infinity);
    eachReduced(x, dims, (value, place) => (largest[place] = Math.max(largest[place], value)));
    const finite = largest.map((value) => (Number.isFinite(value) ? value : 0));
    const totals = new Float64Array(out.length);
    eachReduced(x, dims, (value, place) => (totals[place] += Math.exp(value - finite[place])));
    out.set(totals.map((total, place) => Math.log(total) + finite[place]));
  },
  backward: ({ grad, inputs: [x], output, options: { dims } }) => [
    mul(spread(grad, x.shape, dims), exp(sub(x, spread(output, x.shape, dims)))),
  ],
});
