import { TensorError } from './engine/errors';
import { tensor, type Tensor } from './engine/tensor';

const sweeps = 40;

/**
 * The eigenvalues of a symmetric matrix, the smallest first; of a Hessian, the curvatures along its own directions. Only
 * the lower triangle is read. By Jacobi's rotations, in float64; no gradient flows back.
 *
 * Shapes: a square matrix (D, D) gives (D,).
 * Error: anything but a square matrix.
 * Source: Golub and Van Loan, Matrix Computations, section 8.5; PyTorch's linalg.eigvalsh.
 *
 * @category linear-algebra
 * @example
 * eigvalsh(tensor([[2, 1], [1, 2]])); // [1, 3]
 */
export function eigvalsh(A: Tensor): Tensor {
  const [n, columns] = A.shape;
  if (A.shape.length !== 2 || n !== columns)
    throw new TensorError('eigvalsh', 'shape', 'A must be a square matrix', { got: `(${A.shape.join(', ')})` });
  const a = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_, j) => A.values[Math.max(i, j) * n + Math.min(i, j)]),
  );
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        off += Math.abs(a[p][q]);
        if (a[p][q] !== 0) rotate(a, p, q);
      }
    }
    if (off === 0) break;
  }
  return tensor([...a.map((row, i) => row[i])].sort((x, y) => x - y), { dtype: 'float64' }); // prettier-ignore
}

/** Turns rows and columns p and q so that the entry between them vanishes. */
function rotate(a: Float64Array[], p: number, q: number) {
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of a) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
  for (let k = 0; k < a.length; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
  a[p][q] = a[q][p] = 0;
}
