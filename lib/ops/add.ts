import { binary } from './helpers/elementwise';

/**
 * Adds element by element, x + y, with broadcasting.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * add(tensor([1, 2]), tensor([10, 20])).tolist() // [11, 22]
 * @pytorch torch.tensor([1.0, 2.0]) + torch.tensor([10.0, 20.0])
 * @numpy np.array([1.0, 2.0]) + np.array([10.0, 20.0])
 */
export const add = binary(
  'add',
  (x, y) => x + y,
  ({ grad }) => [grad, grad],
  'add',
);
