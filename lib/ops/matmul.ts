import { formatShape, TensorError } from '../errors';
import { defineOp } from '../op';
import type { Shape, Tensor } from '../tensor';
import { reshape } from './reshape';
import { transpose } from './transpose';

/** Multiplies two matrices, (m, n) · (n, p) → (m, p). */
const product: (a: Tensor, b: Tensor) => Tensor = defineOp({
  name: 'matmul',
  args: (a: Tensor, b: Tensor) => ({ inputs: [a, b], options: {} }),
  shape: ([a, b]) => [a[0], b[1]],
  forward(out, [a, b]) {
    const [m, n] = a.shape;
    const p = b.shape[1];
    const row = new Float64Array(p);
    for (let i = 0; i < m; i++) {
      row.fill(0);
      for (let k = 0; k < n; k++) {
        const factor = a.data[i * n + k];
        for (let j = 0; j < p; j++) row[j] += factor * b.data[k * p + j];
      }
      out.set(row, i * p);
    }
  },
  backward: ({ grad, inputs: [a, b] }) => [product(grad, transpose(b, 0, 1)), product(transpose(a, 0, 1), grad)],
});

/**
 * The matrix product. A vector in front counts as a row, one behind as a column, and the result loses that dimension.
 *
 * Shapes: (m, n), (n, p) → (m, p); (n,), (n, p) → (p,); (m, n), (n,) → (m,); (n,), (n,) → ().
 * Error: inner sizes that differ. PyTorch also takes batches of matrices.
 *
 * @example
 * matmul(tensor([[1, 2]]), tensor([[3], [4]])).tolist() // [[11]]
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const fits = (shape: Shape) => shape.length === 1 || shape.length === 2;
  const got = `${formatShape(a.shape)} and ${formatShape(b.shape)}`;
  if (!fits(a.shape) || !fits(b.shape)) throw new TensorError('matmul', 'shape', 'needs vectors or matrices', { got });
  if (a.shape[a.shape.length - 1] !== b.shape[0]) {
    throw new TensorError('matmul', 'shape', 'inner sizes must agree', { got, advice: 'Transpose one argument?' });
  }
  const rows = a.shape.length === 1 ? reshape(a, [1, -1]) : a;
  const columns = b.shape.length === 1 ? reshape(b, [-1, 1]) : b;
  return reshape(product(rows, columns), [...a.shape.slice(0, -1), ...b.shape.slice(1)]);
}
