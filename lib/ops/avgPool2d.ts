import { pickOp } from './helpers/pick';
import { checkOptions } from '../engine/options';
import { allocate, Tensor } from '../engine/tensor';
import { unfoldOffsets, windowsOf, type Pair, type WindowOptions } from './helpers/window';
import { div } from './div';
import { sum } from './sum';

export interface AvgPool2dOptions extends Omit<WindowOptions, 'kernelSize' | 'dilation'> {
  /** Count the zeros of the padding as elements. */
  countIncludePad?: boolean;
}

const unfold = pickOp('avgPool2d');

/**
 * The mean of each window. The stride is the window's size unless said otherwise.
 *
 * Shapes: (N, C, H, W) → (N, C, H′, W′). Error: a window that does not fit the picture.
 *
 * @category convolution
 * @example
 * avgPool2d(tensor([[[[1, 2], [4, 5]]]]), 2).tolist() // [[[[3]]]]
 * @pytorch F.avg_pool2d(torch.tensor([[[[1.0, 2.0], [4.0, 5.0]]]]), 2)
 */
export function avgPool2d(x: Tensor, kernelSize: Pair, options: AvgPool2dOptions = {}): Tensor {
  checkOptions('avgPool2d', options, 'stride');
  const { countIncludePad = true, ...placed } = options;
  const windows = windowsOf('avgPool2d', x.shape, { kernelSize, ...placed });
  const { kernel, stride, padding, places } = windows;
  const seen = unfold(x, unfoldOffsets(x.shape, windows), [x.shape[0], x.shape[1], kernel[0] * kernel[1], ...places]);

  /** The number of elements that each window counts along one dimension. */
  const counts = [0, 1].map((d) =>
    Array.from({ length: places[d] }, (_, i) => {
      const margin = countIncludePad ? padding[d] : 0;
      const start = i * stride[d] - padding[d];
      return Math.min(start + kernel[d], x.shape[2 + d] + margin) - Math.max(start, -margin);
    }),
  );
  const areas = allocate(places[0] * places[1], x.dtype);
  counts[0].forEach((down, i) => counts[1].forEach((across, j) => (areas[i * places[1] + j] = down * across)));
  return div(sum(seen, 2), new Tensor(areas, places));
}
