import { checkTensors } from '../engine/op';
import type { Tensor } from '../engine/tensor';
import { elu } from './elu';
import { mul } from './mul';

// the fixed point of mean 0 and variance 1, from Klambauer et al., 2017
const alpha = 1.6732632423543772848170429916717;
const scale = 1.0507009873554804934193349852946;

/**
 * A scaled elu that keeps mean 0 and variance 1 from layer to layer: λ · elu(x, α) with λ ≈ 1.0507, α ≈ 1.6733.
 *
 * Shapes: (…) → (…)
 *
 * @category activations
 * @example
 * selu(tensor([0])).tolist() // [0]
 * @pytorch F.selu(torch.tensor([0.0]))
 */
export function selu(x: Tensor): Tensor {
  checkTensors('selu', [x]);
  return mul(elu(x, { alpha }), scale);
}
