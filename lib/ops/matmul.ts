import { formatShape, TensorError } from '../errors';
import { defineOp } from '../op';
import { broadcastShape, broadcastStrides, eachOffset } from '../shapes';
import type { Data, Shape, Tensor } from '../tensor';
import { reshape } from './reshape';
import { transpose } from './transpose';

/** Multiplies matrices, (…, m, n) · (…, n, p) → (…, m, p); dimensions in front are batches and broadcast. */
const product: (a: Tensor, b: Tensor) => Tensor = defineOp({
  name: 'matmul',
  args: (a: Tensor, b: Tensor) => ({ inputs: [a, b], options: {} }),
  shape: ([a, b]) => [...broadcastShape('matmul', a.slice(0, -2), b.slice(0, -2)), a[a.length - 2], b[b.length - 1]],
  forward(out, [a, b], _, shape) {
    const [m, n] = a.shape.slice(-2);
    const p = shape[shape.length - 1];
    const batches = shape.slice(0, -2);
    const starts = (x: Tensor, size: number) => {
      const found: number[] = [];
      eachOffset(batches, broadcastStrides(x.shape.slice(0, -2), batches), 0, (_i, offset) =>
        found.push(offset * size),
      );
      return found;
    };
    const bStarts = starts(b, n * p);
    starts(a, m * n).forEach((start, i) => multiply(out, i * m * p, a.data, start, b.data, bStarts[i], m, n, p));
  },
  backward: ({ grad, inputs: [a, b] }) => [product(grad, transpose(b, -2, -1)), product(transpose(a, -2, -1), grad)],
});

/** One (m, n) · (n, p), row by row; sums are kept in double precision. */
function multiply(
  out: Data,
  outStart: number,
  a: Data,
  aStart: number,
  b: Data,
  bStart: number,
  m: number,
  n: number,
  p: number,
) {
  const row = new Float64Array(p);
  for (let i = 0; i < m; i++) {
    row.fill(0);
    for (let k = 0; k < n; k++) {
      const factor = a[aStart + i * n + k];
      for (let j = 0; j < p; j++) row[j] += factor * b[bStart + k * p + j];
    }
    out.set(row, outStart + i * p);
  }
}

/**
 * The matrix product. A vector in front counts as a row, one behind as a column, and the result loses that dimension.
 * Dimensions before the last two are batches, and broadcast.
 *
 * Shapes: (…, m, n), (…, n, p) → (…, m, p); (n,), (…, n, p) → (…, p); (…, m, n), (n,) → (…, m); (n,), (n,) → ().
 * Errors: inner sizes that differ, a number, batches that do not broadcast.
 *
 * @example
 * matmul(tensor([[1, 2]]), tensor([[3], [4]])).tolist() // [[11]]
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const got = `${formatShape(a.shape)} and ${formatShape(b.shape)}`;
  if (a.shape.length === 0 || b.shape.length === 0) {
    throw new TensorError('matmul', 'shape', 'needs vectors or matrices', { got, advice: 'Numbers go to mul.' });
  }
  const rows = a.shape.length === 1 ? reshape(a, [1, a.shape[0]]) : a;
  const columns = b.shape.length === 1 ? reshape(b, [b.shape[0], 1]) : b;
  if (rows.shape[rows.shape.length - 1] !== columns.shape[columns.shape.length - 2]) {
    throw new TensorError('matmul', 'shape', 'inner sizes must agree', { got, advice: 'Transpose one argument?' });
  }
  const result = product(rows, columns);
  if (rows === a && columns === b) return result;
  const batches: Shape = result.shape.slice(0, -2);
  return reshape(result, [
    ...batches,
    ...(rows === a ? a.shape.slice(-2, -1) : []),
    ...(columns === b ? b.shape.slice(-1) : []),
  ]);
}
