import type { ConvGeometry, Kernels, Pointer } from '../../engine/kernels';
import { defineOp, noGrad } from '../../engine/op';
import { withScratch, type KernelCall } from '../../engine/run';
import { sizeOf } from '../../engine/shapes';
import type { Shape, Tensor } from '../../engine/tensor';
import { add } from '../add';
import { flippedTimes, matmul, timesFlipped } from '../matmul';
import { reshape } from '../reshape';
import { sum } from '../sum';
import { pickAndFold } from './pick';
import { unfoldOffsets, type Windows } from './window';

// A convolution and its two gradients are each linear in both of their tensors, and each other's gradients: so all three
// can be differentiated any number of times. Without a kernel, each window becomes a column (im2col), and all dot
// products one matrix product.

interface Gradient {
  windows: Windows;
  /** Of the pictures or of the filters. */
  shape: Shape;
}

/** Filters (O, C, kh, kw) over pictures (N, C, H, W), plus a bias (O,) if there is one. */
export const convolve: (inputs: Tensor[], windows: Windows) => Tensor = defineOp({
  name: 'conv2d',
  args: (inputs: Tensor[], windows: Windows) => ({ inputs, options: windows }),
  shape: ([[n], [filters]], { places }) => [n, filters, ...places],
  forward(out, [x, weight, bias], windows, shape) {
    const result = noGrad(() => {
      const products = reshape(matmul(asRows(weight), columnsOf(x, weight.shape, windows)), shape);
      return bias ? add(products, reshape(bias, [-1, 1, 1])) : products;
    });
    out.set(result.values);
  },
  kernel: ([x, weight], windows) =>
    kernelCall(x.shape, weight.shape, windows, (k, scratch, out, picture, filters, bias) =>
      k.conv2d(picture, filters, bias, out, scratch),
    ),
  backward: ({ grad, inputs: [x, weight, bias], options: windows }) => [
    x.requiresGrad ? convolveTransposed(grad, weight, { windows, shape: x.shape }) : null,
    weight.requiresGrad ? filterGradient(x, grad, { windows, shape: weight.shape }) : null,
    ...(bias ? [bias.requiresGrad ? sum(grad, [0, 2, 3]) : null] : []),
  ],
});

/** The gradient of a convolution's pictures: the transposed convolution of its results (N, O, H′, W′). */
export const convolveTransposed: (results: Tensor, weight: Tensor, options: Gradient) => Tensor = defineOp({
  name: 'conv2d',
  args: (results: Tensor, weight: Tensor, options: Gradient) => ({ inputs: [results, weight], options }),
  shape: (_, { shape }) => shape,
  forward(out, [results, weight], { windows, shape }) {
    const columns = noGrad(() => flippedTimes(asRows(weight), asColumns(results)));
    out.set(noGrad(() => fold(columns, unfoldOffsets(shape, windows), shape)).values);
  },
  kernel: ([, weight], { windows, shape }) =>
    kernelCall(shape, weight.shape, windows, (k, scratch, out, results, filters) =>
      k.conv2dInputGradient(results, filters, out, scratch),
    ),
  backward: ({ grad, inputs: [results, weight], options: { windows } }) => [
    results.requiresGrad ? convolve([grad, weight], windows) : null,
    weight.requiresGrad ? filterGradient(grad, results, { windows, shape: weight.shape }) : null,
  ],
});

/** The gradient of a convolution's filters, from its pictures and the gradient of its results. */
const filterGradient: (x: Tensor, results: Tensor, options: Gradient) => Tensor = defineOp({
  name: 'conv2d',
  args: (x: Tensor, results: Tensor, options: Gradient) => ({ inputs: [x, results], options }),
  shape: (_, { shape }) => shape,
  forward(out, [x, results], { windows, shape }) {
    out.set(noGrad(() => sum(timesFlipped(asColumns(results), columnsOf(x, shape, windows)), 0)).values);
  },
  kernel: ([x], { windows, shape }) =>
    kernelCall(x.shape, shape, windows, (k, scratch, out, picture, results) =>
      k.conv2dFilterGradient(picture, results, out, 0, scratch),
    ),
  backward: ({ grad, inputs: [x, results], options: { windows } }) => [
    x.requiresGrad ? convolveTransposed(results, grad, { windows, shape: x.shape }) : null,
    results.requiresGrad ? convolve([x, grad], windows) : null,
  ],
});

const { pick: unfold, fold } = pickAndFold('conv2d');

/** (N, C·kh·kw, H′·W′): the patch beneath a filter at each place. */
const columnsOf = (x: Tensor, [, c, kh, kw]: Shape, windows: Windows) =>
  unfold(x, unfoldOffsets(x.shape, windows), [x.shape[0], c * kh * kw, windows.places[0] * windows.places[1]]);
const asRows = (weight: Tensor) => reshape(weight, [weight.shape[0], sizeOf(weight.shape.slice(1))]);
const asColumns = (results: Tensor) => {
  const [n, filters, down, across] = results.shape;
  return reshape(results, [n, filters, down * across]);
};

/** The largest number of elements in a window that the kernels take: the depth of one panel of eight columns. */
const deepest = 8192;

function kernelCall(
  [n, c, h, w]: Shape,
  [f, , kh, kw]: Shape,
  { stride: [sh, sw], padding: [ph, pw], dilation: [dh, dw] }: Windows,
  call: (k: Kernels, ...pointers: [scratch: Pointer, out: Pointer, a: Pointer, b: Pointer, c: Pointer]) => void,
): KernelCall | null {
  if (Math.max(c, f) * kh * kw > deepest) return null;
  const geometry: ConvGeometry = [n, c, h, w, f, kh, kw, sh, sw, ph, pw, dh, dw];
  return (k, ...pointers) => withScratch(k.conv2dGeometry(...geometry), (scratch) => call(k, scratch, ...pointers));
}
