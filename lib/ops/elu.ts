import { mask, unary } from './helpers/elementwise';
import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { add } from './add';
import { mul } from './mul';
import { where } from './where';

export interface EluOptions {
  /** Far below 0 the result approaches −α. */
  alpha?: number;
}

/**
 * Keeps positive elements and bends negative ones towards −α: x for x > 0, α (e^x − 1) elsewhere.
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * elu(tensor([-Infinity, 3])).tolist() // [-1, 3]
 * @pytorch F.elu(torch.tensor([-torch.inf, 3.0]))
 * @numpy
 * x = np.array([-np.inf, 3.0])
 * np.where(x > 0, x, np.exp(np.minimum(x, 0)) - 1)
 */
export function elu(x: Tensor, options: EluOptions = {}): Tensor {
  checkOptions('elu', options, 'alpha');
  const { alpha = 1 } = options;
  const op = unary(
    'elu',
    (value) => (value > 0 ? value : alpha * Math.expm1(value)),
    ({ grad, inputs: [input], output }) => {
      const positive = mask(input, (value) => !(value <= 0)); // NaN passes the gradient
      return where(positive, grad, mul(grad, add(output, alpha))); // α e^x = elu(x) + α
    },
  );
  return op(x);
}
