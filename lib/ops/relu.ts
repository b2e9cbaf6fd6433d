import { gradientOf, unary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';

/** A gradient on its way back through relu: it passes where y is positive. */
const pass: (grad: Tensor, y: Tensor) => Tensor = gradientOf(
  'relu',
  (y) => (y <= 0 ? 0 : 1),
  ({ grad, inputs: [, y] }) => [pass(grad, y), null],
  'reluGradient',
);

/**
 * Keeps positive elements and replaces the others by zero, max(0, x). At 0 the gradient is 0.
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * relu(tensor([-1, 2])).tolist() // [0, 2]
 * @pytorch F.relu(torch.tensor([-1.0, 2.0]))
 * @numpy np.maximum(0, np.array([-1.0, 2.0]))
 */
export const relu = unary(
  'relu',
  (x) => (x <= 0 ? 0 : x),
  ({ grad, output }) => pass(grad, output),
  'relu',
);
