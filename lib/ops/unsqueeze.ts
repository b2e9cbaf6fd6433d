import { checkedDim } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { reshape } from './reshape';

/**
 * Adds a dimension of size 1 before `dim`; −1 adds it at the end.
 *
 * Shapes: (…) → (…, 1, …). Error: a dim out of range. Unlike PyTorch's, the result is a copy.
 *
 * @category shape
 * @example
 * unsqueeze(tensor([1, 2]), 1).tolist() // [[1], [2]]
 * @pytorch torch.tensor([1.0, 2.0]).unsqueeze(1)
 * @numpy np.expand_dims(np.array([1.0, 2.0]), axis=1)
 */
export function unsqueeze(x: Tensor, dim: number): Tensor {
  const place = checkedDim('unsqueeze', dim, x.shape.length + 1);
  return reshape(x, [...x.shape.slice(0, place), 1, ...x.shape.slice(place)]);
}
