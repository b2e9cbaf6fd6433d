import { binary } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';

/** 1 where x is the smaller, ½ at a tie, 0 where it is the larger; 1 beside NaN, as in PyTorch. */
const share: (x: Tensor | number, y: Tensor | number) => Tensor = binary(
  'minimum',
  (x, y) => (x > y ? 0 : x === y ? 0.5 : 1),
  ({ grad }) => [mul(grad, 0), mul(grad, 0)],
);

/**
 * The smaller of two elements, min(x, y), with broadcasting. Where they are equal each gets half the gradient.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * minimum(tensor([1, 5]), 2).tolist() // [1, 2]
 * @pytorch torch.minimum(torch.tensor([1.0, 5.0]), torch.full([2], 2.0))
 * @numpy np.minimum(np.array([1.0, 5.0]), 2)
 */
export const minimum = binary('minimum', Math.min, ({ grad, inputs: [x, y] }) => [
  mul(grad, share(x, y)),
  mul(grad, share(y, x)),
]);
