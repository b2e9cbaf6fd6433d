import { mask } from './helpers/elementwise';
import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { reshape } from './reshape';
import { where } from './where';

/**
 * A leaky relu whose slope is learned: x for x > 0, w · x elsewhere, with one w for all or one for each channel.
 *
 * Shapes: (N, C, …) and a weight (1,) or (C,) → (N, C, …). Error: a weight of another size.
 *
 * @category activations
 * @example
 * prelu(tensor([[-2, 3]]), tensor([0.5])).tolist() // [[-1, 3]]
 * @pytorch F.prelu(torch.tensor([[-2.0, 3.0]]), torch.tensor([0.5]))
 * @numpy
 * x, w = np.array([[-2.0, 3.0]]), np.array([0.5])
 * np.where(x > 0, x, w * x)
 */
export function prelu(x: Tensor, weight: Tensor): Tensor {
  const channels = x.shape.length > 1 ? x.shape[1] : 1;
  if (weight.shape.length !== 1 || (weight.shape[0] !== 1 && weight.shape[0] !== channels)) {
    throw new TensorError('prelu', 'shape', `the weight must have shape (1,) or (${channels},)`, {
      got: formatShape(weight.shape),
    });
  }
  checkTensors('prelu', [x, weight]);
  const slope = reshape(
    weight,
    x.shape.length > 1 ? x.shape.slice(1).map((_, d) => (d === 0 ? -1 : 1)) : x.shape.map(() => 1),
  );
  return where(
    mask(x, (value) => value > 0),
    x,
    mul(slope, x),
  );
}
