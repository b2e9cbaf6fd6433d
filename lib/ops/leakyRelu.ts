import { mask } from './helpers/elementwise';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { where } from './where';

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
export const leakyRelu = (x: Tensor, { negativeSlope = 0.01 }: { negativeSlope?: number } = {}): Tensor =>
  where(
    mask(x, (value) => value > 0),
    x,
    mul(x, negativeSlope),
  );
