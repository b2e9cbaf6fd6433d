import * as trigonometry from './helpers/trigonometry';

/**
 * The sine of every element, in radians.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * sin(tensor([0])).tolist() // [0]
 */
export const sin = trigonometry.sin;
