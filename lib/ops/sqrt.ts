import { unary } from './helpers/elementwise';
import { div } from './div';
import { mul } from './mul';

/**
 * The square root of every element, √x: NaN below 0; the gradient at 0 is infinite.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * sqrt(tensor([9, 16])).tolist() // [3, 4]
 * @pytorch torch.sqrt(torch.tensor([9.0, 16.0]))
 * @numpy np.sqrt(np.array([9.0, 16.0]))
 */
export const sqrt = unary('sqrt', Math.sqrt, ({ grad, output }) => div(grad, mul(output, 2)));
