import { unary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';

/**
 * The sign of every element: −1, 0 or 1, and 0 for NaN. Its gradient is 0 everywhere.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * sign(tensor([-3, 0, 2])).tolist() // [-1, 0, 1]
 * @pytorch torch.sign(torch.tensor([-3.0, 0.0, 2.0]))
 * @numpy np.sign(np.array([-3.0, 0.0, 2.0]))
 */
export const sign: (x: Tensor) => Tensor = unary(
  'sign',
  (x) => Math.sign(x) || 0,
  ({ grad }) => mul(grad, 0),
);
