import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { sameShape, sizeOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { add } from './add';
import { layerNorm } from './layerNorm';
import { mul } from './mul';
import { reshape } from './reshape';

export interface GroupNormOptions {
  /** Scale γ and shift β of each channel. */
  weight?: Tensor;
  bias?: Tensor;
  eps?: number;
}

/**
 * Brings every group of channels of every example to mean 0 and variance 1, (x − μ) / √(σ² + ε) · γ + β. One group is layer
 * norm over all channels; as many groups as channels are instance norm.
 *
 * Shapes: (N, C, …), parameters (C,) → the same. Errors: groups that do not divide the channels, a parameter of another size.
 *
 * @category normalization
 * @example
 * groupNorm(tensor([[1, 3, 5, 9]]), 2, { eps: 0 }).tolist() // [[-1, 1, -1, 1]]
 * @pytorch F.group_norm(torch.tensor([[1.0, 3.0, 5.0, 9.0]]), 2, eps=0)
 */
export function groupNorm(x: Tensor, groups: number, { weight, bias, eps = 1e-5 }: GroupNormOptions = {}): Tensor {
  const [n, channels, ...places] = x.shape;
  if (x.shape.length < 2 || !Number.isInteger(groups) || groups < 1 || channels % groups !== 0) {
    throw new TensorError('groupNorm', 'shape', 'the groups must divide the channels of (N, C, …)', {
      got: `${groups} groups and ${formatShape(x.shape)}`,
    });
  }
  for (const [name, parameter] of Object.entries({ weight, bias })) {
    if (parameter && !sameShape(parameter.shape, [channels])) {
      throw new TensorError('groupNorm', 'shape', `${name} must have shape (${channels},)`, {
        got: formatShape(parameter.shape),
      });
    }
  }
  checkTensors('groupNorm', [x, weight, bias]);
  const size = (channels / groups) * sizeOf(places);
  const normal = reshape(layerNorm(reshape(x, [n, groups, size]), [size], { eps }), x.shape);
  const perChannel = (parameter: Tensor) => reshape(parameter, [channels, ...places.map(() => 1)]);
  const scaled = weight ? mul(normal, perChannel(weight)) : normal;
  return bias ? add(scaled, perChannel(bias)) : scaled;
}
