import { defineOp } from '../op';
import { offsetsFor, pickOp } from '../pick';
import { kernelsFor, runKernel } from '../run';
import { sizeOf, type Shape, type Tensor } from '../tensor';
import { unfoldOffsets, windowsOf, type Pair, type WindowOptions, type Windows } from '../window';

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
 */
export function maxPool2d(x: Tensor, kernelSize: Pair, options: Omit<WindowOptions, 'kernelSize'> = {}): Tensor {
  const windows = windowsOf('maxPool2d', x.shape, { kernelSize, ...options });
  return kernelsFor([x]) && isHalving(windows, x.shape) ? halve(x) : pickLargest(x, windows);
}

/** Any windows: where the largest element of each is, and from there on a choice of elements. */
function pickLargest(x: Tensor, windows: Windows): Tensor {
  const { values } = x;
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
      const value = values[offset];
      if (offset >= 0 && (best < 0 || value > values[best] || Number.isNaN(value))) best = offset;
    }
    winners[i] = best;
  }
  return pick(x, winners, shape, -Infinity);
}

/** Whether the kernels know these windows: 2 × 2, side by side, filling the picture. */
const isHalving = ({ kernel, stride, padding, dilation }: Windows, [, , h, w]: Shape) =>
  h % 2 === 0 &&
  w % 8 === 0 &&
  [kernel, stride].flat().every((n) => n === 2) &&
  padding.every((n) => n === 0) &&
  dilation.every((n) => n === 1);

/** The largest of every 2 × 2 elements, by kernels. */
const halve = defineOp({
  name: 'maxPool2d',
  args: (x: Tensor) => ({ inputs: [x], options: {} }),
  shape: ([[n, c, h, w]]) => [n, c, h / 2, w / 2],
  forward() {
    throw new Error('maxPool2d: the kernels are gone');
  },
  kernel([{ shape }]) {
    const [h, w] = shape.slice(2);
    return (k, out, x) => k.maxPool(x, out, sizeOf(shape.slice(0, 2)), h, w);
  },
  backward({ grad, inputs: [x], output }) {
    const [h, w] = x.shape.slice(2);
    const planes = sizeOf(x.shape.slice(0, 2));
    return [
      runKernel(
        kernelsFor([x])!,
        (k, dx, from, y, dy) => k.maxPoolGradient(from, y, dy, dx, planes, h, w),
        [x, output, grad],
        x.shape,
      ),
    ];
  },
  firstOrderOnly: true,
});
