import { unary } from '../elementwise';
import { mul } from './mul';
import { step } from './step';

/**
 * Lets positive elements through and replaces the others by zero, max(0, x). At 0 the gradient is 0.
 *
 * Shapes: (…) → (…)
 *
 * @example
 * relu(tensor([-1, 2])).tolist() // [0, 2]
 */
export const relu = unary(
  'relu',
  (x) => (x <= 0 ? 0 : x),
  ({ grad, inputs: [x] }) => mul(grad, step(x)),
);
