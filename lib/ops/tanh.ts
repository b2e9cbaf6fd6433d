import { gradientOf, unary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';

/** A gradient on its way back through tanh, grad · (1 − y²). */
const pass: (grad: Tensor, y: Tensor) => Tensor = gradientOf(
  'tanh',
  (y) => 1 - y * y,
  ({ grad, inputs: [upstream, y] }) => [pass(grad, y), mul(mul(grad, upstream), mul(y, -2))],
  'tanhGradient',
);

/**
 * Squeezes every element between −1 and 1, (e^x − e^{−x}) / (e^x + e^{−x}). Its gradient is 1 − tanh².
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * tanh(tensor([0])).tolist() // [0]
 * @pytorch torch.tanh(torch.tensor([0.0]))
 * @numpy np.tanh(np.array([0.0]))
 */
export const tanh = unary('tanh', Math.tanh, ({ grad, output }) => pass(grad, output), 'tanh');
