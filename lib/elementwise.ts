import { defineOp, numberLike, type Call } from './op';
import { broadcastShape, broadcastStrides, eachOffset } from './shapes';
import { allocate, Tensor, type Data, type Shape } from './tensor';

type None = Record<never, never>;

/** Makes an op that treats every element alike: `f` of it, and the gradient. */
export const unary = (name: string, f: (x: number) => number, backward: (call: Call<None>) => Tensor) =>
  defineOp({
    name,
    args: (x: Tensor) => ({ inputs: [x], options: {} }),
    shape: ([shape]) => shape,
    forward(out, [{ data }]) {
      for (let i = 0; i < out.length; i++) out[i] = f(data[i]);
    },
    backward: (call) => [backward(call)],
  });

/** Makes an op of two tensors, or of a tensor and a number, element by element with broadcasting. */
export const binary = (
  name: string,
  f: (x: number, y: number) => number,
  backward: (call: Call<None>) => (Tensor | null)[],
) =>
  defineOp({
    name,
    args: (x: Tensor | number, y: Tensor | number) => ({ inputs: [numberLike(x, y), numberLike(y, x)], options: {} }),
    shape: ([a, b]) => broadcastShape(name, a, b),
    forward: (out, [a, b], _, shape) => combine(out, shape, a, b, f),
    backward,
  });

function combine(out: Data, shape: Shape, a: Tensor, b: Tensor, f: (x: number, y: number) => number) {
  const x = a.data;
  const y = b.data;
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

/** 1 where an element passes `test`, 0 elsewhere: a constant, through which no gradient flows. */
export function mask({ data, shape, dtype }: Tensor, test: (x: number) => boolean): Tensor {
  const passes = allocate(data.length, dtype);
  for (let i = 0; i < data.length; i++) passes[i] = test(data[i]) ? 1 : 0;
  return new Tensor(passes, shape);
}
