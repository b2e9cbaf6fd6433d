import { binary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';

/** 1 where x is the larger, ½ at a tie, 0 where it is the smaller; 1 beside NaN, as in PyTorch. */
const share: (x: Tensor | number, y: Tensor | number) => Tensor = binary(
  'maximum',
  (x, y) => (x < y ? 0 : x === y ? 0.5 : 1),
  ({ grad }) => [mul(grad, 0), mul(grad, 0)],
);

/**
 * The larger of two elements, max(x, y), with broadcasting. Where they are equal each gets half the gradient.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * maximum(tensor([1, 5]), 2).tolist() // [2, 5]
 * @pytorch torch.maximum(torch.tensor([1.0, 5.0]), torch.full([2], 2.0))
 * @numpy np.maximum(np.array([1.0, 5.0]), 2)
 */
export const maximum = binary('maximum', Math.max, ({ grad, inputs: [x, y] }) => [
  mul(grad, share(x, y)),
  mul(grad, share(y, x)),
]);
