import { TensorError } from '../../engine/errors';
import { Tensor } from '../../engine/tensor';

/** Indices into a dimension of `size`, as integers. */
export function checkedIndices(op: string, index: Tensor | readonly number[], size: number): number[] {
  const list = [...(index instanceof Tensor ? index.values : index)];
  const odd = list.findIndex((i) => !Number.isInteger(i) || i < 0 || i >= size);
  if (odd >= 0) {
    throw new TensorError(op, 'dim', `indices must be integers from 0 to ${size - 1}`, {
      got: `${list[odd]} at position ${odd}`,
    });
  }
  return list;
}
