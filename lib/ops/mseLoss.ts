import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { checkReduction, reduced, type LossReduction } from './helpers/lossReduction';
import { sameShape } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { pow } from './pow';
import { sub } from './sub';

/**
 * The squared distance from a target, (x − t)²: its mean, its sum, or each element's.
 *
 * Shapes: (…) and a target of the same shape → () or, under reduction 'none', (…). Errors: shapes that differ, an unknown reduction.
 *
 * @category losses
 * @example
 * mseLoss(tensor([1, 2]), tensor([1, 4])).item() // 2
 * @pytorch F.mse_loss(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0]))
 * @numpy np.mean((np.array([1.0, 2.0]) - np.array([1.0, 4.0])) ** 2)
 */
export function mseLoss(x: Tensor, target: Tensor, { reduction = 'mean' }: { reduction?: LossReduction } = {}): Tensor {
  checkReduction('mseLoss', reduction);
  checkTensors('mseLoss', [x, target]);
  if (!sameShape(x.shape, target.shape)) {
    throw new TensorError('mseLoss', 'shape', 'shapes must be equal', {
      got: `${formatShape(x.shape)} and ${formatShape(target.shape)}`,
    });
  }
  return reduced(pow(sub(x, target), 2), reduction);
}
