import { mask } from './helpers/elementwise';
import { checkTensors } from '../engine/op';
import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { where } from './where';

export interface LeakyReluOptions {
  /** The slope below 0. */
  negativeSlope?: number;
}

/**
 * Keeps positive elements and shrinks the others: x for x > 0, slope · x elsewhere.
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * leakyRelu(tensor([-2, 3]), { negativeSlope: 0.5 }).tolist() // [-1, 3]
 * @pytorch F.leaky_relu(torch.tensor([-2.0, 3.0]), negative_slope=0.5)
 * @numpy
 * x = np.array([-2.0, 3.0])
 * np.where(x > 0, x, 0.5 * x)
 */
export function leakyRelu(x: Tensor, options: LeakyReluOptions = {}): Tensor {
  checkTensors('leakyRelu', [x]);
  checkOptions('leakyRelu', options, 'negativeSlope');
  const { negativeSlope = 0.01 } = options;
  return where(
    mask(x, (value) => value > 0),
    x,
    mul(x, negativeSlope),
  );
}
