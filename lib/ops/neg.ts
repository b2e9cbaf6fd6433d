import { unary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';

/**
 * Changes the sign of every element, −x.
 *
 * Shapes: (…) → (…)
 *
 * @category elementwise
 * @example
 * neg(tensor([1, -2])).tolist() // [-1, 2]
 * @pytorch -torch.tensor([1.0, -2.0])
 * @numpy -np.array([1.0, -2.0])
 */
export const neg: (x: Tensor) => Tensor = unary(
  'neg',
  (x) => -x,
  ({ grad }) => neg(grad),
);
