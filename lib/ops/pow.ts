import { binary, mask } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { log } from './log';
import { mul } from './mul';
import { sub } from './sub';
import { where } from './where';

/**
 * Raises elements to a power, x^p, with broadcasting. Its gradients are p · x^{p−1}, which is 0 for p = 0,
 * and x^p · ln x, which is 0 for x = 0 and p ≥ 0.
 *
 * Shapes: (…), (…) → their broadcast shape; either may be a number. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * pow(tensor([2, 3]), 2).tolist() // [4, 9]
 * @pytorch torch.tensor([2.0, 3.0]) ** 2
 * @numpy np.array([2.0, 3.0]) ** 2
 */
export const pow: (x: Tensor | number, exponent: Tensor | number) => Tensor = binary(
  'pow',
  raise,
  ({ grad, inputs: [x, p], output }) => [
    x.requiresGrad ? where(isZero(p), 0, mul(grad, mul(p, pow(x, sub(p, 1))))) : null,
    p.requiresGrad
      ? where(
          mul(
            isZero(x),
            mask(p, (value) => value >= 0),
          ),
          0,
          mul(grad, mul(output, log(x))),
        )
      : null,
  ],
);

const isZero = (x: Tensor) => mask(x, (value) => value === 0);

/** x^p; the root of −∞ is NaN, although JavaScript's ** gives ∞. */
function raise(x: number, p: number): number {
  if (p === 0.5) return Math.sqrt(x);
  if (p === -0.5) return 1 / Math.sqrt(x);
  return x ** p;
}
