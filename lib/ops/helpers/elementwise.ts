import type { BroadcastKernel, UnaryGradientKernel, UnaryKernel } from '../../engine/kernels';
import { defineOp, numberLike, type Call } from '../../engine/op';
import { broadcastShape, broadcastStrides, eachOffset, sizeOf } from '../../engine/shapes';
import type { KernelCall } from '../../engine/run';
import { allocate, Tensor, type Data, type Shape } from '../../engine/tensor';

type None = Record<never, never>;

/** Makes an elementwise op from `f` and its gradient; `kernel` names its kernel. */
export const unary = (
  name: string,
  f: (x: number) => number,
  backward: (call: Call<None>) => Tensor,
  kernel?: UnaryKernel,
) =>
  defineOp({
    name,
    args: (x: Tensor) => ({ inputs: [x], options: {} }),
    shape: ([shape]) => shape,
    forward(out, [{ values }]) {
      for (let i = 0; i < out.length; i++) out[i] = f(values[i]);
    },
    kernel:
      kernel &&
      (([{ size }]) =>
        (k, out, x) =>
          k[kernel](x, out, size)),
    backward: (call) => [backward(call)],
  });

/** Makes the op that multiplies a gradient by a function's derivative, found from the function's result. */
export const gradientOf = (
  name: string,
  slope: (y: number) => number,
  backward: (call: Call<None>) => (Tensor | null)[],
  kernel: UnaryGradientKernel,
) =>
  defineOp({
    name,
    args: (grad: Tensor, y: Tensor) => ({ inputs: [grad, y], options: {} }),
    shape: ([, shape]) => shape,
    forward(out, [{ values: grad }, { values: y }]) {
      for (let i = 0; i < out.length; i++) out[i] = grad[i] * slope(y[i]);
    },
    kernel:
      ([, { size }]) =>
      (k, out, grad, y) =>
        k[kernel](grad, y, out, size),
    backward,
  });

/** Makes an op of two tensors, or of a tensor and a number, element by element with broadcasting. */
export const binary = (
  name: string,
  f: (x: number, y: number) => number,
  backward: (call: Call<None>) => (Tensor | null)[],
  kernel?: BroadcastKernel,
) =>
  defineOp({
    name,
    args: (x: Tensor | number, y: Tensor | number) => ({
      inputs: [numberLike(name, x, y), numberLike(name, y, x)],
      options: {},
    }),
    shape: ([a, b]) => broadcastShape(name, a, b),
    forward: (out, [a, b], _, shape) => combine(out, shape, a, b, f),
    kernel: kernel && (([a, b], _, shape) => broadcastKernel(kernel, a.shape, b.shape, shape)),
    backward,
  });

/**
 * The kernel for one tensor broadcast over the other: its sizes must be a run of the other's, with ones or nothing
 * around.
 */
function broadcastKernel(kernel: BroadcastKernel, a: Shape, b: Shape, shape: Shape): KernelCall | null {
  const size = sizeOf(shape);
  if (sizeOf(a) === size) {
    const fit = runOf(b, shape);
    return fit && ((k, out, x, y) => k[kernel](x, y, out, ...fit));
  }
  const fit = kernel === 'add' || kernel === 'mul' ? sizeOf(b) === size && runOf(a, shape) : null;
  return fit ? (k, out, x, y) => k[kernel](y, x, out, ...fit) : null;
}

/** The sizes before, of and after the run of `shape` that `part` fills; null if it fills something else. */
function runOf(part: Shape, shape: Shape): [outer: number, n: number, inner: number] | null {
  if (sizeOf(part) === 1) return [1, 1, sizeOf(shape)];
  const lead = shape.length - part.length;
  const filled = (d: number) => d >= lead && part[d - lead] === shape[d] && shape[d] !== 1;
  let from = 0;
  while (from < shape.length && !filled(from)) from++;
  let to = shape.length;
  while (to > from && !filled(to - 1)) to--;
  for (let d = from; d < to; d++) if (!filled(d) && shape[d] !== 1) return null;
  return [sizeOf(shape.slice(0, from)), sizeOf(shape.slice(from, to)), sizeOf(shape.slice(to))];
}

function combine(out: Data, shape: Shape, a: Tensor, b: Tensor, f: (x: number, y: number) => number) {
  const x = a.values;
  const y = b.values;
  if (x.length === out.length && y.length === out.length) {
    for (let i = 0; i < out.length; i++) out[i] = f(x[i], y[i]);
  } else if (y.length === 1 && x.length === out.length) {
    for (let i = 0; i < out.length; i++) out[i] = f(x[i], y[0]);
  } else {
    const y_ = new Float64Array(out.length);
    eachOffset(shape, broadcastStrides(b.shape, shape), 0, (i, offset) => (y_[i] = y[offset]));
    eachOffset(shape, broadcastStrides(a.shape, shape), 0, (i, offset) => (out[i] = f(x[offset], y_[i])));
  }
}

/** 1 where an element passes `test`, 0 elsewhere: a constant, without gradient. */
export function mask({ values, shape, dtype }: Tensor, test: (x: number) => boolean): Tensor {
  const passes = allocate(values.length, dtype);
  for (let i = 0; i < values.length; i++) passes[i] = test(values[i]) ? 1 : 0;
  return new Tensor(passes, shape);
}
