import { checkTensors } from '../engine/op';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { sigmoid } from './sigmoid';

/**
 * Weights every element by its own sigmoid, x · σ(x). Also known as swish.
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * silu(tensor([0])).tolist() // [0]
 * @pytorch F.silu(torch.tensor([0.0]))
 * @numpy
 * x = np.array([0.0])
 * x / (1 + np.exp(-x))
 */
export function silu(x: Tensor): Tensor {
  checkTensors('silu', [x]);
  return mul(x, sigmoid(x));
}
