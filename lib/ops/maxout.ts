import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { sameShape } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { add } from './add';
import { matmul } from './matmul';
import { max } from './max';
import { transpose } from './transpose';
import { unsqueeze } from './unsqueeze';

/**
 * The largest of k linear layers, max_k x W_kᵀ + b_k: an activation that learns its shape.
 *
 * Shapes: (N, in), (k, out, in), (k, out) → (N, out). Error: a weight or a bias that does not fit.
 *
 * @category activations
 * @example
 * maxout(tensor([[2]]), tensor([[[1]], [[-1]]]), tensor([[0], [0]])).tolist() // [[2]]
 * @pytorch
 * x, W, b = torch.tensor([[2.0]]), torch.tensor([[[1.0]], [[-1.0]]]), torch.tensor([[0.0], [0.0]])
 * (torch.einsum('ni,koi->kno', x, W) + b[:, None]).max(dim=0).values
 * @numpy
 * x, W, b = np.array([[2.0]]), np.array([[[1.0]], [[-1.0]]]), np.array([[0.0], [0.0]])
 * (np.einsum('ni,koi->kno', x, W) + b[:, None]).max(axis=0)
 */
export function maxout(x: Tensor, weight: Tensor, bias: Tensor): Tensor {
  const [k, out, features] = weight.shape;
  const fits =
    x.shape.length === 2 && weight.shape.length === 3 && x.shape[1] === features && sameShape(bias.shape, [k, out]);
  if (!fits) {
    throw new TensorError('maxout', 'shape', 'needs shapes (N, in), (k, out, in) and (k, out)', {
      got: [x, weight, bias].map(({ shape }) => formatShape(shape)).join(', '),
    });
  }
  checkTensors('maxout', [x, weight, bias]);
  return max(add(matmul(x, transpose(weight, 1, 2)), unsqueeze(bias, 1)), 0);
}
