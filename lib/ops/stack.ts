import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { checkedDim, sameShape } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { cat } from './cat';
import { unsqueeze } from './unsqueeze';

/**
 * Joins tensors of one shape along a new dimension.
 *
 * Shapes: k times (…) → (…, k, …). Errors: no tensors, a dim out of range, shapes that differ.
 *
 * @category shape
 * @example
 * stack([tensor([1, 2]), tensor([3, 4])]).tolist() // [[1, 2], [3, 4]]
 * @pytorch torch.stack([torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])])
 * @numpy np.stack([np.array([1.0, 2.0]), np.array([3.0, 4.0])])
 */
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  if (!tensors?.length) throw new TensorError('stack', 'shape', 'needs a list of tensors');
  const [first] = tensors;
  const odd = tensors.find(({ shape }) => !sameShape(shape, first.shape));
  if (odd) {
    throw new TensorError('stack', 'shape', 'shapes must be equal', {
      got: `${formatShape(first.shape)} and ${formatShape(odd.shape)}`,
    });
  }
  checkTensors('stack', tensors);
  const place = checkedDim('stack', dim, first.shape.length + 1);
  return cat(
    tensors.map((x) => unsqueeze(x, place)),
    place,
  );
}
