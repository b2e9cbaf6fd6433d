import { formatShape, TensorError } from '../engine/errors';
import { defineOp } from '../engine/op';
import { broadcastShape, broadcastStrides, eachOffset, sizeOf } from '../engine/shapes';
import type { Shape, Tensor } from '../engine/tensor';
import { reshape } from './reshape';

/** Which of two matrices to transpose first. */
interface Flips {
  a: boolean;
  b: boolean;
}
const as = { is: { a: false, b: false }, aFlipped: { a: true, b: false }, bFlipped: { a: false, b: true } };

/**
 * Multiplies matrices, (…, m, n) · (…, n, p) → (…, m, p), each transposed first if its flip says so; dimensions in front
 * are batches and broadcast.
 */
const product: (a: Tensor, b: Tensor, flips?: Flips) => Tensor = defineOp({
  name: 'matmul',
  args: (a: Tensor, b: Tensor, flips: Flips = as.is) => ({ inputs: [a, b], options: flips }),
  shape([a, b], flips) {
    const [rows, columns] = [a[a.length - (flips.a ? 1 : 2)], b[b.length - (flips.b ? 2 : 1)]];
    if (a.length === 2 && b.length === 2) return [rows, columns];
    return [...broadcastShape('matmul', a.slice(0, -2), b.slice(0, -2)), rows, columns];
  },
  forward(out, inputs, flips, shape) {
    const [a, b] = inputs.map((x) => x.values);
    const { rowA, columnA, rowB, columnB, m, n, p } = layout(inputs, flips);
    const row = new Float64Array(p); // sums are accumulated in double precision
    eachPair(inputs, shape, (startA, startB, start) => {
      for (let i = 0; i < m; i++) {
        row.fill(0);
        let k = 0;
        // two at a time, added one after the other
        for (; k + 1 < n; k += 2) {
          const f = a[startA + i * rowA + k * columnA];
          const g = a[startA + i * rowA + (k + 1) * columnA];
          for (let j = 0; j < p; j++) {
            const at = startB + k * rowB + j * columnB;
            row[j] = row[j] + f * b[at] + g * b[at + rowB];
          }
        }
        for (; k < n; k++) {
          const factor = a[startA + i * rowA + k * columnA];
          for (let j = 0; j < p; j++) row[j] += factor * b[startB + k * rowB + j * columnB];
        }
        out.set(row, start + i * p);
      }
    });
  },
  kernel(inputs, flips, shape) {
    const { rowA, columnA, rowB, columnB, m, n, p } = layout(inputs, flips);
    if (n === 0) return null; // empty sums
    return (k, out, a, b) =>
      eachPair(inputs, shape, (startA, startB, start) =>
        k.gemm(m, p, n, a + 4 * startA, rowA, columnA, b + 4 * startB, rowB, columnB, out + 4 * start, p, 0),
      );
  },
  backward({ grad, inputs: [a, b], options: flips }) {
    const forA = () => (flips.a ? product(b, grad, as.bFlipped) : product(grad, b, flips.b ? as.is : as.bFlipped));
    const forB = () => (flips.b ? product(grad, a, as.aFlipped) : product(a, grad, flips.a ? as.is : as.aFlipped));
    return [a.requiresGrad ? forA() : null, b.requiresGrad ? forB() : null];
  },
});

/** The sizes m, n and p of a product, and the strides of rows and columns in both factors. */
function layout([{ shape: a }, { shape: b }]: Tensor[], flips: Flips) {
  const [rowsA, columnsA] = [a[a.length - 2], a[a.length - 1]];
  const [rowsB, columnsB] = [b[b.length - 2], b[b.length - 1]];
  const [m, n] = flips.a ? [columnsA, rowsA] : [rowsA, columnsA];
  const [rowA, columnA] = flips.a ? [1, columnsA] : [columnsA, 1];
  const [rowB, columnB] = flips.b ? [1, columnsB] : [columnsB, 1];
  return { rowA, columnA, rowB, columnB, m, n, p: flips.b ? rowsB : columnsB };
}

/** Visits the pairs of matrices to multiply, as offsets into both factors and the result. */
function eachPair([a, b]: Tensor[], shape: Shape, visit: (a: number, b: number, result: number) => void) {
  if (shape.length === 2) return visit(0, 0, 0);
  const batches = shape.slice(0, -2);
  const [sizeA, sizeB, size] = [a.shape, b.shape, shape].map((of) => sizeOf(of.slice(-2)));
  const startsB: number[] = [];
  const stridesB = broadcastStrides(b.shape.slice(0, -2), batches);
  eachOffset(batches, stridesB, 0, (_, offset) => startsB.push(offset * sizeB));
  const stridesA = broadcastStrides(a.shape.slice(0, -2), batches);
  eachOffset(batches, stridesA, 0, (i, offset) => visit(offset * sizeA, startsB[i], i * size));
}

/** Aᵀ · B and A · Bᵀ, without a transposed copy. */
export const flippedTimes = (a: Tensor, b: Tensor): Tensor => product(a, b, as.aFlipped);
export const timesFlipped = (a: Tensor, b: Tensor): Tensor => product(a, b, as.bFlipped);

/**
 * The matrix product. A vector on the left counts as a row, one on the right as a column, and the result loses that
 * dimension. Dimensions before the last two are batches, and broadcast.
 *
 * Shapes: (…, m, n), (…, n, p) → (…, m, p); (n,), (…, n, p) → (…, p); (…, m, n), (n,) → (…, m); (n,), (n,) → ().
 * Errors: inner sizes that differ, a number, batches that do not broadcast.
 *
 * @category linear-algebra
 * @example
 * matmul(tensor([[1, 2]]), tensor([[3], [4]])).tolist() // [[11]]
 * @pytorch torch.tensor([[1.0, 2.0]]) @ torch.tensor([[3.0], [4.0]])
 * @numpy np.array([[1.0, 2.0]]) @ np.array([[3.0], [4.0]])
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  if (a.shape.length === 0 || b.shape.length === 0) {
    throw new TensorError('matmul', 'shape', 'needs vectors or matrices', {
      got: bothShapes(a, b),
      advice: 'Numbers go to mul.',
    });
  }
  const rows = a.shape.length === 1 ? reshape(a, [1, a.shape[0]]) : a;
  const columns = b.shape.length === 1 ? reshape(b, [b.shape[0], 1]) : b;
  if (rows.shape[rows.shape.length - 1] !== columns.shape[columns.shape.length - 2]) {
    const [[m, n], [p, q]] = [rows, columns].map(({ shape }) => shape.slice(-2));
    throw new TensorError('matmul', 'shape', 'inner sizes must agree', {
      got: bothShapes(a, b),
      ...((m === p || n === q) && { advice: 'Transpose one argument?' }),
    });
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

const bothShapes = (a: Tensor, b: Tensor) => `${formatShape(a.shape)} and ${formatShape(b.shape)}`;
