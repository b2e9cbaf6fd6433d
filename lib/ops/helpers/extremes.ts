import { TensorError } from '../../engine/errors';
import { checkedDim } from '../../engine/shapes';
import { eachSlice } from './slices';
import type { Tensor } from '../../engine/tensor';

/** The index in the data of the extreme element of every line along `dim`: the first of equals; NaN wins. */
export function extremePlaces(
  op: string,
  x: Tensor,
  dim: number,
  beats: (a: number, b: number) => boolean,
): Int32Array {
  const { values } = x;
  const along = checkedDim(op, dim, x.shape.length);
  if (x.shape[along] === 0) checkNotEmpty(op, x);
  const places = new Int32Array(x.size / (x.shape[along] ?? 1));
  eachSlice(x, along, ({ start, end, step, index }) => {
    let best = start;
    for (let i = start + step; i < end; i += step) {
      if (Number.isNaN(values[best])) break;
      if (beats(values[i], values[best]) || Number.isNaN(values[i])) best = i;
    }
    places[index] = best;
  });
  return places;
}

/** Throws for an empty reduction that has no neutral element. */
export function checkNotEmpty(op: string, x: Tensor): void {
  if (x.size === 0) throw new TensorError(op, 'shape', 'needs at least one element', { got: 'an empty tensor' });
}
