import { binary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { neg } from './neg';

/**
 * Divides element by element, x / y, with broadcasting.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * div(tensor([1, 9]), tensor([2, 3])).tolist() // [0.5, 3]
 * @pytorch torch.tensor([1.0, 9.0]) / torch.tensor([2.0, 3.0])
 * @numpy np.array([1.0, 9.0]) / np.array([2.0, 3.0])
 */
export const div: (x: Tensor | number, y: Tensor | number) => Tensor = binary(
  'div',
  (x, y) => x / y,
  ({ grad, inputs: [, y], output }) => [div(grad, y), neg(mul(grad, div(output, y)))],
  'div',
);
