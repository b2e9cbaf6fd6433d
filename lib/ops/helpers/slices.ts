import { sizeOf } from '../../engine/shapes';
import type { Tensor } from '../../engine/tensor';

/** One line of a tensor along a dimension, as offsets into its data. */
export interface Slice {
  start: number;
  end: number;
  step: number;
  /** Counts the lines. */
  index: number;
}

/** Visits every line of `x` along `dim`. A number counts as one line of one element. */
export function eachSlice(x: Tensor, dim: number, visit: (slice: Slice) => void): void {
  const length = x.shape[dim] ?? 1;
  const step = sizeOf(x.shape.slice(dim + 1));
  const lines = x.size / length;
  for (let index = 0; index < lines; index++) {
    const start = Math.floor(index / step) * step * length + (index % step);
    visit({ start, end: start + step * length, step, index });
  }
}

/** The largest element of a line, or NaN if it contains one. */
export function maxOf(x: Tensor, { start, end, step }: Slice): number {
  const { values } = x;
  let largest = -Infinity;
  for (let i = start; i < end; i += step) largest = Math.max(largest, values[i]);
  return largest;
}
