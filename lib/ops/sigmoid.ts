import { gradientOf, unary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { sub } from './sub';

/** A gradient on its way back through the sigmoid, grad · y (1 − y). */
const pass: (grad: Tensor, y: Tensor) => Tensor = gradientOf(
  'sigmoid',
  (y) => y * (1 - y),
  ({ grad, inputs: [upstream, y] }) => [pass(grad, y), mul(mul(grad, upstream), sub(1, mul(y, 2)))],
  'sigmoidGradient',
);

/**
 * Squeezes every element between 0 and 1, σ(x) = 1 / (1 + e^{−x}). Its gradient is σ (1 − σ).
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * sigmoid(tensor([0])).tolist() // [0.5]
 * @pytorch torch.sigmoid(torch.tensor([0.0]))
 * @numpy 1 / (1 + np.exp(-np.array([0.0])))
 */
export const sigmoid = unary(
  'sigmoid',
  (x) => 1 / (1 + Math.exp(-x)),
  ({ grad, output }) => pass(grad, output),
  'sigmoid',
);
