import * as trigonometry from './helpers/trigonometry';

/**
 * The cosine of every element, in radians.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * cos(tensor([0])).tolist() // [1]
 */
export const cos = trigonometry.cos;
