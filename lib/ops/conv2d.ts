import { formatShape, TensorError } from '../engine/errors';
import { sameShape } from '../engine/shapes';
import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { convolve } from './helpers/convolution';
import { windowsOf, type Pair } from './helpers/window';

export interface Conv2dOptions {
  stride?: Pair;
  padding?: Pair;
  dilation?: Pair;
}

/**
 * Slides filters over pictures: at every place, the dot product of the filter with what lies beneath it, plus a bias.
 *
 * Shapes: (N, C, H, W), (O, C, kh, kw), optionally (O,) → (N, O, H′, W′) with H′ = (H + 2·padding − dilation·(kh − 1) − 1) / stride + 1, rounded down.
 * Errors: a filter that does not fit the picture or its channels, a bias of another size. PyTorch also has groups.
 *
 * @category convolution
 * @example
 * conv2d(tensor([[[[1, 2], [3, 4]]]]), tensor([[[[1, 1]]]])).tolist() // [[[[3], [7]]]]
 * @pytorch F.conv2d(torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]]), torch.tensor([[[[1.0, 1.0]]]]))
 */
export function conv2d(x: Tensor, weight: Tensor, bias?: Tensor, options: Conv2dOptions = {}): Tensor {
  checkOptions('conv2d', options, 'stride');
  const { stride = 1, padding = 0, dilation = 1 } = options;
  const [filters, channels, height, width] = weight.shape;
  if (weight.shape.length !== 4 || channels !== x.shape[1]) {
    throw new TensorError('conv2d', 'shape', 'filters must have shape (O, C, kh, kw), C being the picture’s channels', {
      got: `picture ${formatShape(x.shape)} and filters ${formatShape(weight.shape)}`,
    });
  }
  if (bias && !sameShape(bias.shape, [filters])) {
    throw new TensorError('conv2d', 'shape', `the bias must have shape (${filters},)`, {
      got: formatShape(bias.shape),
    });
  }
  const windows = windowsOf('conv2d', x.shape, { kernelSize: [height, width], stride, padding, dilation });
  return convolve(bias ? [x, weight, bias] : [x, weight], windows);
}
