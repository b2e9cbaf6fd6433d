import { checkedDim } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { permute } from './permute';

/**
 * Exchanges two dimensions; a matrix is flipped over its diagonal.
 *
 * Shapes: (…, m, …, n, …) → (…, n, …, m, …). Error: a dim out of range. Unlike PyTorch's, the result is a copy.
 *
 * @category shape
 * @example
 * transpose(tensor([[1, 2], [3, 4]]), 0, 1).tolist() // [[1, 3], [2, 4]]
 * @pytorch torch.tensor([[1.0, 2.0], [3.0, 4.0]]).transpose(0, 1)
 * @numpy np.swapaxes(np.array([[1.0, 2.0], [3.0, 4.0]]), 0, 1)
 */
export function transpose(x: Tensor, dim0: number, dim1: number): Tensor {
  const dims = x.shape.map((_, d) => d);
  const a = checkedDim('transpose', dim0, dims.length);
  const b = checkedDim('transpose', dim1, dims.length);
  if (dims.length > 0) [dims[a], dims[b]] = [b, a];
  return permute(x, dims);
}
