import { unary } from './helpers/elementwise';
import { mul } from './mul';

/**
 * The exponential of every element, e^x. It is its own derivative.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * exp(tensor([0])).tolist() // [1]
 * @pytorch torch.exp(torch.tensor([0.0]))
 * @numpy np.exp(np.array([0.0]))
 */
export const exp = unary('exp', Math.exp, ({ grad, output }) => mul(grad, output), 'exp');
