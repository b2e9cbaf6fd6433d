import { binary } from './helpers/elementwise';
import { neg } from './neg';

/**
 * Subtracts element by element, x − y, with broadcasting.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * sub(tensor([3, 5]), 1).tolist() // [2, 4]
 * @pytorch torch.tensor([3.0, 5.0]) - 1
 * @numpy np.array([3.0, 5.0]) - 1
 */
export const sub = binary(
  'sub',
  (x, y) => x - y,
  ({ grad }) => [grad, neg(grad)],
  'sub',
);
