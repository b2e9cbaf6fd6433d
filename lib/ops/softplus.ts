import { mask, unary } from './helpers/elementwise';
import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { sigmoid } from './sigmoid';
import { where } from './where';

export interface SoftplusOptions {
  /** The larger, the sharper the knee. */
  beta?: number;
  /** Where β · x is above it, the result is x itself. */
  threshold?: number;
}

/**
 * A relu without a corner, ln(1 + e^{βx}) / β. Its gradient is σ(βx).
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * softplus(tensor([0], { dtype: 'float64' })).tolist() // [Math.log(2)]
 * @pytorch F.softplus(torch.tensor([0.0]))
 * @numpy np.logaddexp(0, np.array([0.0]))
 */
export function softplus(x: Tensor, options: SoftplusOptions = {}): Tensor {
  checkOptions('softplus', options, 'beta');
  const { beta = 1, threshold = 20 } = options;
  const op = unary(
    'softplus',
    (value) => (value * beta > threshold ? value : smoothRelu(value * beta) / beta),
    ({ grad, inputs: [input] }) => {
      const straight = mask(input, (value) => value * beta > threshold);
      return where(straight, grad, mul(grad, sigmoid(mul(input, beta))));
    },
  );
  return op(x);
}

/** ln(1 + e^x), of which e^x does not overflow. */
const smoothRelu = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
