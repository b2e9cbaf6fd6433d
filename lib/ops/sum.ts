import type { Kernels, Pointer } from '../engine/kernels';
import { defineOp } from '../engine/op';
import { withScratch } from '../engine/run';
import { eachReduced, reducedDims, reducedShape, spread, type Dims, type ReductionOptions } from './helpers/reduction';
import type { Tensor } from '../engine/tensor';

/**
 * Adds the elements up, over `dim` or over everything.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range or named twice.
 *
 * @category reductions
 * @example
 * sum(tensor([[1, 2], [3, 4]]), 0).tolist() // [4, 6]
 * @pytorch torch.sum(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), dim=0)
 * @numpy np.sum(np.array([[1.0, 2.0], [3.0, 4.0]]), axis=0)
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
  kernel([{ shape: from }], { dims }) {
    // the sizes before, of and after the dimensions kept, which must follow one another; without any, all is after
    let [outer, n, inner] = [1, 1, 1];
    let isAfter = dims.length === from.length;
    for (let d = 0; d < from.length; d++) {
      if (!dims.includes(d)) {
        if (inner > 1) return null;
        n *= from[d];
        isAfter = true;
      } else if (isAfter) inner *= from[d];
      else outer *= from[d];
    }
    return (k, out, x) => sumInBlocks(k, x, out, outer, n, inner);
  },
  backward: ({ grad, inputs: [x], options: { dims } }) => [spread(grad, x.shape, dims)],
});

/** The number of rows added up at a time, before their sums are: longer runs lose digits in single precision. */
const block = 256;

function sumInBlocks(k: Kernels, x: Pointer, out: Pointer, outer: number, n: number, inner: number): void {
  if (outer <= block) return k.sumTo(x, out, outer, n, inner);
  const blocks = Math.ceil(outer / block);
  withScratch(blocks * n, (partial) => {
    for (let b = 0; b < blocks; b++) {
      const rows = Math.min(block, outer - b * block);
      k.sumTo(x + 4 * b * block * n * inner, partial + 4 * b * n, rows, n, inner);
    }
    sumInBlocks(k, partial, out, blocks, n, 1);
  });
}
