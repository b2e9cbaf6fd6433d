import { formatShape, TensorError } from '../errors';
import type { ConvGeometry } from '../kernels';
import { defineOp } from '../op';
import { pickOp } from '../pick';
import { kernelsFor, runKernel, withScratch, type KernelCall } from '../run';
import type { Shape, Tensor } from '../tensor';
import { unfoldOffsets, windowsOf, type Pair, type Windows } from '../window';
import { add } from './add';
import { matmul } from './matmul';
import { reshape } from './reshape';
import { sum } from './sum';

export interface Conv2dOptions {
  stride?: Pair;
  padding?: Pair;
  dilation?: Pair;
}

/**
 * Slides filters over pictures: at every place, the dot product of the filter with what lies beneath it, plus a bias.
 *
 * Shapes: (N, C, H, W), (O, C, kh, kw), optionally (O,) → (N, O, H′, W′) with H′ = (H + 2·padding − dilation·(kh − 1) − 1) / stride + 1, rounded down.
 * Errors: a filter that does not fit the picture or its channels, a bias of another size. PyTorch also has groups; here float32 with
 * fast kernels has first derivatives only.
 *
 * @category convolution
 * @example
 * conv2d(tensor([[[[1, 2], [3, 4]]]]), tensor([[[[1, 1]]]])).tolist() // [[[[3], [7]]]]
 */
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor,
  { stride = 1, padding = 0, dilation = 1 }: Conv2dOptions = {},
): Tensor {
  const [filters, channels, height, width] = weight.shape;
  if (weight.shape.length !== 4 || channels !== x.shape[1]) {
    throw new TensorError('conv2d', 'shape', 'filters must have shape (O, C, kh, kw), C being the picture’s channels', {
      got: `picture ${formatShape(x.shape)} and filters ${formatShape(weight.shape)}`,
    });
  }
  if (bias && bias.shape.join() !== String(filters)) {
    throw new TensorError('conv2d', 'shape', `the bias must have shape (${filters},)`, {
      got: formatShape(bias.shape),
    });
  }
  const windows = windowsOf('conv2d', x.shape, { kernelSize: [height, width], stride, padding, dilation });
  const tensors = bias ? [x, weight, bias] : [x, weight];
  const fast = kernelsFor(tensors) && Math.max(channels, filters) * height * width <= deepest;
  return fast ? byKernel(tensors, windows) : byMatmul(x, weight, bias, windows);
}

const unfold = pickOp('conv2d');

/** Each window becomes a column, and all dot products one matrix product. */
function byMatmul(x: Tensor, weight: Tensor, bias: Tensor | undefined, windows: Windows): Tensor {
  const [filters, channels, height, width] = weight.shape;
  const [down, across] = windows.places;
  const columns = unfold(x, unfoldOffsets(x.shape, windows), [x.shape[0], channels * height * width, down * across]);
  const products = matmul(reshape(weight, [filters, -1]), columns); // (O, C·kh·kw) · (N, C·kh·kw, H′·W′)
  const pictures = reshape(products, [x.shape[0], filters, down, across]);
  return bias ? add(pictures, reshape(bias, [-1, 1, 1])) : pictures;
}

/** How many elements of a window the kernels can take: as deep as one panel of eight columns can be. */
const deepest = 8192;

/** The same by kernels, in float32, with first derivatives only. */
const byKernel = defineOp({
  name: 'conv2d',
  args: (inputs: Tensor[], windows: Windows) => ({ inputs, options: windows }),
  shape: ([[n], [filters]], { places }) => [n, filters, ...places],
  forward() {
    throw new Error('conv2d: the kernels are gone');
  },
  kernel([x, weight], windows) {
    const geometry = geometryOf(x.shape, weight.shape, windows);
    return (k, out, picture, filters, bias) =>
      withScratch(k.conv2dScratch(...ofOne(geometry)), (scratch) =>
        k.conv2d(picture, filters, bias, out, scratch, ...geometry),
      );
  },
  backward({ grad, inputs: [x, weight, bias], options: windows }) {
    const k = kernelsFor([x, weight])!;
    const geometry = geometryOf(x.shape, weight.shape, windows);
    const size = k.conv2dScratch(...ofOne(geometry));
    const ofX: KernelCall = (_, out, dy, filters) =>
      withScratch(size, (scratch) => k.conv2dInputGradient(dy, filters, out, scratch, ...geometry));
    const ofWeight: KernelCall = (_, out, picture, dy) =>
      withScratch(size, (scratch) => k.conv2dFilterGradient(picture, dy, out, 0, scratch, ...geometry));
    return [
      x.requiresGrad ? runKernel(k, ofX, [grad, weight], x.shape) : null,
      weight.requiresGrad ? runKernel(k, ofWeight, [x, grad], weight.shape) : null,
      ...(bias ? [bias.requiresGrad ? sum(grad, [0, 2, 3]) : null] : []),
    ];
  },
  firstOrderOnly: true,
});

/** The sizes that the kernels ask for. */
function geometryOf(
  [n, c, h, w]: Shape,
  [f, , kh, kw]: Shape,
  { stride: [sh, sw], padding: [ph, pw], dilation: [dh, dw] }: Windows,
): ConvGeometry {
  return [n, c, h, w, f, kh, kw, sh, sw, ph, pw, dh, dw];
}

const ofOne = ([, ...one]: ConvGeometry) => one;
