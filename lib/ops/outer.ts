import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';
import { reshape } from './reshape';

/**
 * Every element of one vector times every element of another.
 *
 * Shapes: (m,), (n,) → (m, n). Error: not a vector.
 *
 * @category linear-algebra
 * @example
 * outer(tensor([1, 2]), tensor([3, 4])).tolist() // [[3, 4], [6, 8]]
 * @pytorch torch.outer(torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))
 * @numpy np.outer(np.array([1.0, 2.0]), np.array([3.0, 4.0]))
 */
export function outer(a: Tensor, b: Tensor): Tensor {
  if (a.shape.length !== 1 || b.shape.length !== 1) {
    throw new TensorError('outer', 'shape', 'needs two vectors', {
      got: `${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    });
  }
  checkTensors('outer', [a, b]);
  return mul(reshape(a, [-1, 1]), b);
}
