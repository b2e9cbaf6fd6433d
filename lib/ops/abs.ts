import { unary } from './helpers/elementwise';
import { mul } from './mul';
import { sign } from './sign';

/**
 * The absolute value of every element, |x|. At 0, where there is a kink, the gradient is 0.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * abs(tensor([-3, 2])).tolist() // [3, 2]
 * @pytorch torch.abs(torch.tensor([-3.0, 2.0]))
 * @numpy np.abs(np.array([-3.0, 2.0]))
 */
export const abs = unary('abs', Math.abs, ({ grad, inputs: [x] }) => mul(grad, sign(x)));
