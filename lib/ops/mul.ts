import { binary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';

/**
 * Multiplies element by element, x · y, with broadcasting. Each factor's gradient is the other factor.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * mul(tensor([1, 2]), tensor([3, 4])).tolist() // [3, 8]
 * @pytorch torch.tensor([1.0, 2.0]) * torch.tensor([3.0, 4.0])
 * @numpy np.array([1.0, 2.0]) * np.array([3.0, 4.0])
 */
export const mul: (x: Tensor | number, y: Tensor | number) => Tensor = binary(
  'mul',
  (x, y) => x * y,
  ({ grad, inputs: [x, y] }) => [mul(grad, y), mul(grad, x)],
  'mul',
);
