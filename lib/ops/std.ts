import { mask, unary } from './helpers/elementwise';
import type { Dims } from './helpers/reduction';
import type { Tensor } from '../engine/tensor';
import { div } from './div';
import { mul } from './mul';
import { variance, type VarianceOptions } from './variance';
import { where } from './where';

/** The root, with gradient 0 where it is 0. */
const root = unary('std', Math.sqrt, ({ grad, output }) =>
  where(
    mask(output, (value) => value === 0),
    0,
    div(grad, mul(output, 2)),
  ),
);

/**
 * The standard deviation, the root of the variance, over `dim` or over everything. Where it is 0, so is its gradient.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Error: a dim out of range.
 * As in PyTorch it is over n − 1 unless said otherwise; NumPy's is over n.
 *
 * @category reductions
 * @example
 * std(tensor([1, 3]), 0, { unbiased: false }).item() // 1
 * @pytorch torch.std(torch.tensor([1.0, 3.0]), dim=0, unbiased=False)
 * @numpy np.std(np.array([1.0, 3.0]), axis=0)
 */
export const std = (x: Tensor, dim?: Dims, options?: VarianceOptions): Tensor => root(variance(x, dim, options));
