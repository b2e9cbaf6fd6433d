import * as trigonometry from './helpers/trigonometry';

/**
 * The cosine of every element, in radians.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * cos(tensor([0])).tolist() // [1]
 * @pytorch torch.cos(torch.tensor([0.0]))
 * @numpy np.cos(np.array([0.0]))
 */
export const cos = trigonometry.cos;
