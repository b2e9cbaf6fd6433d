import { formatShape, TensorError } from '../engine/errors';
import { defineOp } from '../engine/op';
import { checkedDim, sizeOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { slice } from './slice';

/**
 * Joins tensors along a dimension.
 *
 * Shapes: (…, n₀, …), (…, n₁, …), … → (…, n₀ + n₁ + …, …).
 * Errors: no tensors, a dim out of range, sizes that differ elsewhere.
 *
 * @category shape
 * @example
 * cat([tensor([1]), tensor([2, 3])], 0).tolist() // [1, 2, 3]
 * @pytorch torch.cat([torch.tensor([1.0]), torch.tensor([2.0, 3.0])], dim=0)
 * @numpy np.concatenate([np.array([1.0]), np.array([2.0, 3.0])], axis=0)
 */
export const cat = defineOp({
  name: 'cat',
  args(tensors: readonly Tensor[], dim: number = 0): { inputs: Tensor[]; options: { dim: number } } {
    if (!tensors?.length) throw new TensorError('cat', 'shape', 'needs a list of tensors');
    return { inputs: [...tensors], options: { dim: checkedDim('cat', dim, tensors[0].shape.length) } };
  },
  shape(shapes, { dim }) {
    const [first] = shapes;
    for (const shape of shapes) {
      if (shape.length !== first.length || shape.some((n, d) => d !== dim && n !== first[d])) {
        throw new TensorError('cat', 'shape', `sizes must agree in every dimension but ${dim}`, {
          got: `${formatShape(first)} and ${formatShape(shape)}`,
        });
      }
    }
    return first.map((n, d) => (d === dim ? shapes.reduce((total, shape) => total + shape[dim], 0) : n));
  },
  forward(out, inputs, { dim }) {
    const inner = inputs.map(({ shape }) => sizeOf(shape.slice(dim)));
    const row = inner.reduce((total, n) => total + n, 0);
    let from = 0;
    inputs.forEach(({ values }, k) => {
      for (let i = 0; i * inner[k] < values.length; i++) {
        out.set(values.subarray(i * inner[k], (i + 1) * inner[k]), i * row + from);
      }
      from += inner[k];
    });
  },
  backward({ grad, inputs, options: { dim } }) {
    let from = 0;
    return inputs.map(({ shape }) => {
      const part = slice(
        grad,
        shape.map((n, d) => (d === dim ? [from, from + n] : null)),
      );
      from += shape[dim];
      return part;
    });
  },
});
