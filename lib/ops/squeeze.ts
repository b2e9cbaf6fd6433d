import { checkedDim } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { reshape } from './reshape';

/**
 * Drops dimensions of size 1: all of them, or `dim` where it has size 1.
 *
 * Shapes: (…, 1, …) → (…). Error: a dim out of range. Unlike PyTorch's, the result is a copy.
 *
 * @category shape
 * @example
 * squeeze(tensor([[[1, 2]]])).shape // [2]
 * @pytorch torch.tensor([[[1.0, 2.0]]]).squeeze().shape
 * @numpy np.squeeze(np.array([[[1.0, 2.0]]])).shape
 */
export function squeeze(x: Tensor, dim?: number | null): Tensor {
  const only = dim === undefined || dim === null ? null : checkedDim('squeeze', dim, x.shape.length);
  return reshape(
    x,
    x.shape.filter((n, d) => n !== 1 || (only !== null && d !== only)),
  );
}
