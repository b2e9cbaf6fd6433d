import { unary } from '../elementwise';
import { mul } from './mul';
import { sub } from './sub';

/**
 * Squeezes every element between 0 and 1, σ(x) = 1 / (1 + e^{−x}). Its gradient is σ (1 − σ).
 *
 * Shapes: (…) → (…)
 *
 * @example
 * sigmoid(tensor([0])).tolist() // [0.5]
 */
export const sigmoid = unary(
  'sigmoid',
  (x) => 1 / (1 + Math.exp(-x)),
  ({ grad, output }) => mul(grad, mul(output, sub(1, output))),
);
