import * as trigonometry from './helpers/trigonometry';

/**
 * The sine of every element, in radians.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * sin(tensor([0])).tolist() // [0]
 * @pytorch torch.sin(torch.tensor([0.0]))
 * @numpy np.sin(np.array([0.0]))
 */
export const sin = trigonometry.sin;
