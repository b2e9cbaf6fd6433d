import { reducedDims, type Dims } from './helpers/reduction';
import { rootOp } from './helpers/root';
import type { Tensor } from '../engine/tensor';
import { variance, type VarianceOptions } from './variance';

const root = rootOp('std');

/**
 * The standard deviation, the root of the variance, over `dim` or over everything. Where it is 0, so is its gradient.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range or named twice.
 * As in PyTorch it is over n − 1 unless said otherwise; NumPy's is over n.
 *
 * @category reductions
 * @example
 * std(tensor([1, 3]), 0, { unbiased: false }).item() // 1
 * @pytorch torch.std(torch.tensor([1.0, 3.0]), dim=0, unbiased=False)
 * @numpy np.std(np.array([1.0, 3.0]), axis=0)
 */
export const std = (x: Tensor, dim?: Dims, options?: VarianceOptions): Tensor =>
  root(variance(x, reducedDims('std', dim, x.shape.length), options));
