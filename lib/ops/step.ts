import { unary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';

/**
 * 1 for positive elements, 0 for zero and negative ones, 1 for NaN: the derivative of relu. Its own gradient is 0.
 *
 * Shapes: (…) → (…). PyTorch has `heaviside` with a second argument instead.
 *
 * @category elementwise
 * @example
 * step(tensor([-1, 2])).tolist() // [0, 1]
 * @pytorch torch.heaviside(torch.tensor([-1.0, 2.0]), torch.zeros(()))
 * @numpy np.heaviside(np.array([-1.0, 2.0]), 0)
 */
export const step: (x: Tensor) => Tensor = unary(
  'step',
  (x) => (x <= 0 ? 0 : 1),
  ({ grad }) => mul(grad, 0),
);
