import { unary } from '../elementwise';
import type { Tensor } from '../tensor';
import { cos } from './cos';
import { mul } from './mul';

/**
 * The sine of every element, in radians.
 *
 * Shapes: (…) → (…)
 *
 * @example
 * sin(tensor([0])).tolist() // [0]
 */
export const sin: (x: Tensor) => Tensor = unary('sin', Math.sin, ({ grad, inputs: [x] }) => mul(grad, cos(x)));
