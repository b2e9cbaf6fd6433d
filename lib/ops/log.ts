import { unary } from './helpers/elementwise';
import { div } from './div';

/**
 * The natural logarithm of every element, ln x: −∞ at 0, NaN below.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * log(tensor([1])).tolist() // [0]
 * @pytorch torch.log(torch.tensor([1.0]))
 * @numpy np.log(np.array([1.0]))
 */
export const log = unary('log', Math.log, ({ grad, inputs: [x] }) => div(grad, x));
