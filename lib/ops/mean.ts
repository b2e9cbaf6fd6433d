import { reducedDims, type Dims, type ReductionOptions } from './helpers/reduction';
import { sizeOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { div } from './div';
import { sum } from './sum';

/**
 * The mean of the elements, over `dim` or over everything.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range or named twice.
 *
 * @category reductions
 * @example
 * mean(tensor([[1, 2], [3, 6]])).item() // 3
 * @pytorch torch.mean(torch.tensor([[1.0, 2.0], [3.0, 6.0]]))
 * @numpy np.mean(np.array([[1.0, 2.0], [3.0, 6.0]]))
 */
export function mean(x: Tensor, dim?: Dims, options?: ReductionOptions): Tensor {
  const count = sizeOf(reducedDims('mean', dim, x.shape.length).map((d) => x.shape[d]));
  return div(sum(x, dim, options), count);
}
