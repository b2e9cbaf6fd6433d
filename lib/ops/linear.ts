import { formatShape, TensorError } from '../engine/errors';
import { checkTensors, defineOp, noGrad } from '../engine/op';
import { sameShape, sizeOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { add } from './add';
import { flippedTimes, matmul, timesFlipped } from './matmul';
import { reshape } from './reshape';
import { sum } from './sum';

/**
 * A linear layer, x Wᵀ + b: one row of W for each output.
 *
 * Shapes: (…, in), (out, in), optionally (out,) → (…, out). Errors: a weight or a bias that does not fit.
 *
 * @category linear-algebra
 * @example
 * linear(tensor([1, 2]), tensor([[3, 4]]), tensor([5])).tolist() // [16]
 * @pytorch F.linear(torch.tensor([1.0, 2.0]), torch.tensor([[3.0, 4.0]]), torch.tensor([5.0]))
 * @numpy np.array([1.0, 2.0]) @ np.array([[3.0, 4.0]]).T + np.array([5.0])
 */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor): Tensor {
  const features = x.shape[x.shape.length - 1];
  if (weight.shape.length !== 2 || x.shape.length === 0 || weight.shape[1] !== features) {
    throw new TensorError('linear', 'shape', 'the weight must have shape (out, in), in being the input’s last size', {
      got: `input ${formatShape(x.shape)} and weight ${formatShape(weight.shape)}`,
    });
  }
  if (bias && !sameShape(bias.shape, [weight.shape[0]])) {
    throw new TensorError('linear', 'shape', `the bias must have shape (${weight.shape[0]},)`, {
      got: formatShape(bias.shape),
    });
  }
  checkTensors('linear', [x, weight, bias]);
  const rows = x.shape.length === 2 ? x : reshape(x, [sizeOf(x.shape.slice(0, -1)), features]);
  const result = bias ? withBias(rows, weight, bias) : timesFlipped(rows, weight);
  return rows === x ? result : reshape(result, [...x.shape.slice(0, -1), weight.shape[0]]);
}

/** x Wᵀ + b in one step. */
const withBias = defineOp({
  name: 'linear',
  args: (x: Tensor, weight: Tensor, bias: Tensor) => ({ inputs: [x, weight, bias], options: {} }),
  shape: ([[rows], [out]]) => [rows, out],
  forward: (out, [x, weight, bias]) => out.set(noGrad(() => add(timesFlipped(x, weight), bias)).values),
  kernel([{ shape }, weight]) {
    const [rows, features] = shape;
    const [outputs] = weight.shape;
    if (features === 0) return null; // empty sums
    return (k, out, x, w, b) => {
      k.gemm(rows, outputs, features, x, features, 1, w, 1, features, out, outputs, 0);
      k.add(out, b, out, rows, outputs, 1);
    };
  },
  backward: ({ grad, inputs: [x, weight, bias] }) => [
    x.requiresGrad ? matmul(grad, weight) : null,
    weight.requiresGrad ? flippedTimes(grad, x) : null,
    bias.requiresGrad ? sum(grad, 0) : null,
  ],
});
