import { offsetsFor, pickOp } from '../pick';
import type { Tensor } from '../tensor';
import { unfoldOffsets, windowsOf, type Pair, type WindowOptions } from '../window';

const pick = pickOp('maxPool2d');

/**
 * Keeps the largest element of each window; the first of equals takes the gradient. The stride is the window's size
 * unless said otherwise.
 *
 * Shapes: (N, C, H, W) → (N, C, H′, W′). Error: a window that does not fit the picture.
 *
 * @example
 * maxPool2d(tensor([[[[1, 2], [4, 3]]]]), 2).tolist() // [[[[4]]]]
 */
export function maxPool2d(x: Tensor, kernelSize: Pair, options: Omit<WindowOptions, 'kernelSize'> = {}): Tensor {
  const windows = windowsOf('maxPool2d', x.shape, { kernelSize, ...options });
  const offsets = unfoldOffsets(x.shape, windows);
  const shape = [x.shape[0], x.shape[1], ...windows.places];
  const places = windows.places[0] * windows.places[1];
  const size = windows.kernel[0] * windows.kernel[1];
  const winners = offsetsFor(shape);
  for (let i = 0; i < winners.length; i++) {
    const window = Math.floor(i / places) * size * places + (i % places);
    let best = -1;
    for (let k = 0; k < size; k++) {
      const offset = offsets[window + k * places];
      const value = x.data[offset];
      if (offset >= 0 && (best < 0 || value > x.data[best] || Number.isNaN(value))) best = offset;
    }
    winners[i] = best;
  }
  return pick(x, winners, shape, -Infinity);
}
