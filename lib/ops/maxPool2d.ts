import { defineOp } from '../engine/op';
import { checkOptions } from '../engine/options';
import type { Shape, Tensor } from '../engine/tensor';
import { offsetsFor, pickOp, type Offsets } from './helpers/pick';
import { unfoldOffsets, windowsOf, type Pair, type WindowOptions, type Windows } from './helpers/window';

const pick = pickOp('maxPool2d');

/**
 * Keeps the largest element of each window; the first of equals takes the gradient. The stride is the window's size
 * unless said otherwise.
 *
 * Shapes: (N, C, H, W) → (N, C, H′, W′). Error: a window that does not fit the picture.
 *
 * @category convolution
 * @example
 * maxPool2d(tensor([[[[1, 2], [4, 3]]]]), 2).tolist() // [[[[4]]]]
 * @pytorch F.max_pool2d(torch.tensor([[[[1.0, 2.0], [4.0, 3.0]]]]), 2)
 */
export function maxPool2d(x: Tensor, kernelSize: Pair, options: Omit<WindowOptions, 'kernelSize'> = {}): Tensor {
  checkOptions('maxPool2d', options, 'stride');
  const windows = windowsOf('maxPool2d', x.shape, { kernelSize, ...options });
  return largest(x, { windows, winners: null });
}

interface Pooling {
  windows: Windows;
  /** The position of the largest element of each window, if already known. */
  winners: Offsets | null;
}

const largest = defineOp({
  name: 'maxPool2d',
  args: (x: Tensor, pooling: Pooling) => ({ inputs: [x], options: pooling }),
  shape: ([[n, c]], { windows }) => [n, c, ...windows.places],
  forward(out, [x], pooling) {
    const { values } = x;
    winnersOf(x, pooling).forEach((winner, i) => (out[i] = winner < 0 ? -Infinity : values[winner]));
  },
  kernel: ([{ shape }], { windows }) =>
    isHalving(windows, shape) ? (k, out, x) => k.maxPool(x, out, ...planesOf(shape)) : null,
  backward: ({ grad, inputs: [x], output, options }) => [toWinners(grad, x, output, options)],
});

/** The gradient: each window's goes to its largest element. */
const toWinners = defineOp({
  name: 'maxPool2d',
  args: (grad: Tensor, x: Tensor, output: Tensor, pooling: Pooling) => ({
    inputs: [grad, x, output],
    options: pooling,
  }),
  shape: ([, shape]) => shape,
  forward(out, [{ values }, x], pooling) {
    winnersOf(x, pooling).forEach((winner, i) => {
      if (winner >= 0) out[winner] += values[i];
    });
  },
  kernel: ([, { shape }], { windows }) =>
    isHalving(windows, shape) ? (k, out, dy, x, y) => k.maxPoolGradient(x, y, dy, out, ...planesOf(shape)) : null,
  backward: ({ grad, inputs: [{ shape }, x], options }) => [pick(grad, winnersOf(x, options), shape), null, null],
});

/** The position of the largest element of each window: the first of equals; NaN wins. */
function winnersOf({ values, shape }: Tensor, pooling: Pooling): Offsets {
  if (pooling.winners) return pooling.winners;
  const { windows } = pooling;
  const offsets = unfoldOffsets(shape, windows);
  const places = windows.places[0] * windows.places[1];
  const size = windows.kernel[0] * windows.kernel[1];
  const winners = offsetsFor([shape[0], shape[1], places]);
  for (let i = 0; i < winners.length; i++) {
    const window = Math.floor(i / places) * size * places + (i % places);
    let best = -1;
    for (let k = 0; k < size; k++) {
      const offset = offsets[window + k * places];
      const value = values[offset];
      if (offset >= 0 && (best < 0 || value > values[best] || Number.isNaN(value))) best = offset;
    }
    winners[i] = best;
  }
  return (pooling.winners = winners);
}

/** Whether there are kernels for these windows: 2 × 2, side by side, filling the picture. */
const isHalving = ({ kernel, stride, padding, dilation }: Windows, [, , h, w]: Shape) =>
  h % 2 === 0 &&
  w % 8 === 0 &&
  [kernel, stride].flat().every((n) => n === 2) &&
  padding.every((n) => n === 0) &&
  dilation.every((n) => n === 1);

/** The number of planes, and their height and width. */
const planesOf = ([n, c, h, w]: Shape): [planes: number, h: number, w: number] => [n * c, h, w];
