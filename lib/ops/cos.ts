import { unary } from '../elementwise';
import type { Tensor } from '../tensor';
import { mul } from './mul';
import { neg } from './neg';
import { sin } from './sin';

/**
 * The cosine of every element, in radians.
 *
 * Shapes: (…) → (…)
 *
 * @example
 * cos(tensor([0])).tolist() // [1]
 */
export const cos: (x: Tensor) => Tensor = unary('cos', Math.cos, ({ grad, inputs: [x] }) => mul(grad, neg(sin(x))));
