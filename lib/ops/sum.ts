import { defineOp } from '../op';
import { eachReduced, reducedDims, reducedShape, spread, type Dims, type ReductionOptions } from '../reduction';
import type { Tensor } from '../tensor';

/**
 * Adds the elements up, over `dim` or over everything.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Error: a dim out of range.
 *
 * @example
 * sum(tensor([[1, 2], [3, 4]]), 0).tolist() // [4, 6]
 */
export const sum = defineOp({
  name: 'sum',
  args: (x: Tensor, dim?: Dims, { keepdim = false }: ReductionOptions = {}) => ({
    inputs: [x],
    options: { dims: reducedDims('sum', dim, x.shape.length), keepdim },
  }),
  shape: ([shape], { dims, keepdim }) => reducedShape(shape, dims, keepdim),
  forward(out, [x], { dims }) {
    const totals = new Float64Array(out.length);
    eachReduced(x, dims, (value, place) => (totals[place] += value));
    out.set(totals);
  },
  backward: ({ grad, inputs: [x], options: { dims } }) => [spread(grad, x.shape, dims)],
});
