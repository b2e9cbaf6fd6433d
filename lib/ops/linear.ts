import { formatShape, TensorError } from '../errors';
import type { Tensor } from '../tensor';
import { add } from './add';
import { timesTransposed } from './matmul';
import { reshape } from './reshape';

/**
 * A linear layer, x Wᵀ + b: one row of W for each output.
 *
 * Shapes: (…, in), (out, in), optionally (out,) → (…, out). Errors: a weight or a bias that does not fit.
 *
 * @example
 * linear(tensor([1, 2]), tensor([[3, 4]]), tensor([5])).tolist() // [16]
 */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor): Tensor {
  const features = x.shape[x.shape.length - 1];
  if (weight.shape.length !== 2 || x.shape.length === 0 || weight.shape[1] !== features) {
    throw new TensorError('linear', 'shape', 'the weight must have shape (out, in), in being the input’s last size', {
      got: `input ${formatShape(x.shape)} and weight ${formatShape(weight.shape)}`,
    });
  }
  if (bias && (bias.shape.length !== 1 || bias.shape[0] !== weight.shape[0])) {
    throw new TensorError('linear', 'shape', `the bias must have shape (${weight.shape[0]},)`, {
      got: formatShape(bias.shape),
    });
  }
  const rows = x.shape.length === 2 ? x : reshape(x, [-1, features]);
  const product = timesTransposed(rows, weight);
  const result = bias ? add(product, bias) : product;
  return rows === x ? result : reshape(result, [...x.shape.slice(0, -1), weight.shape[0]]);
}
