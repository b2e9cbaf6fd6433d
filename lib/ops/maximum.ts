import { binary } from '../elementwise';
import { add } from './add';
import { mul } from './mul';
import { sign } from './sign';
import { sub } from './sub';

/**
 * The larger of two elements, max(x, y), with broadcasting. Where they are equal each gets half the gradient.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @example
 * maximum(tensor([1, 5]), 2).tolist() // [2, 5]
 */
export const maximum = binary('maximum', Math.max, ({ grad, inputs: [x, y] }) => {
  const toX = mul(add(sign(sub(x, y)), 1), 0.5); // 1 where x is larger, ½ at a tie, else 0
  return [mul(grad, toX), mul(grad, sub(1, toX))];
});
