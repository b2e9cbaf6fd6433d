import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { checkReduction, reduced, type LossReduction } from './helpers/lossReduction';
import { broadcastShape, sameShape } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { add } from './add';
import { mul } from './mul';
import { neg } from './neg';
import { softplus } from './softplus';
import { sub } from './sub';

export interface BinaryCrossEntropyOptions {
  reduction?: LossReduction;
  /** How much more the positive answers count, for each class. */
  posWeight?: Tensor;
}

/**
 * The cross-entropy of yes-or-no answers, from scores, stably: −t ln σ(x) − (1 − t) ln(1 − σ(x)).
 *
 * Shapes: (…) and a target of the same shape → () or, under reduction 'none', (…). Errors: shapes that differ, an
 * unknown reduction.
 *
 * @category losses
 * @example
 * binaryCrossEntropyWithLogits(tensor([0], { dtype: 'float64' }), tensor([1], { dtype: 'float64' })).item() // Math.log(2)
 * @pytorch F.binary_cross_entropy_with_logits(torch.tensor([0.0]), torch.tensor([1.0]))
 * @numpy
 * x, t = np.array([0.0]), np.array([1.0])
 * np.mean(np.logaddexp(0, x) - t * x)
 */
export function binaryCrossEntropyWithLogits(
  x: Tensor,
  target: Tensor,
  { reduction = 'mean', posWeight }: BinaryCrossEntropyOptions = {},
): Tensor {
  checkReduction('binaryCrossEntropyWithLogits', reduction);
  checkTensors('binaryCrossEntropyWithLogits', [x, target, posWeight]);
  if (!sameShape(x.shape, target.shape)) {
    throw new TensorError('binaryCrossEntropyWithLogits', 'shape', 'shapes must be equal', {
      got: `${formatShape(x.shape)} and ${formatShape(target.shape)}`,
    });
  }
  if (posWeight) broadcastShape('binaryCrossEntropyWithLogits', posWeight.shape, target.shape);
  const no = mul(sub(1, target), x); // −ln(1 − σ(x)) = x − ln σ(x)
  const share = posWeight ? add(mul(sub(posWeight, 1), target), 1) : 1;
  const losses = add(no, mul(share, softplus(neg(x), { threshold: Infinity }))); // −ln σ(x) = ln(1 + e^{−x})
  return reduced(losses, reduction);
}
