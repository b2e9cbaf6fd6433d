import { formatShape, TensorError } from './engine/errors';
import { Tensor } from './engine/tensor';

/**
 * The eigenvalues of a symmetric matrix, the smallest first, and for each a column of `eigenvectors`, of length 1 and at
 * right angles to the others: A = V diag(λ) Vᵀ. Only the lower triangle is read. For a covariance matrix they are the
 * variances along its principal axes, and these axes. In float64; no gradient flows back.
 *
 * Shapes: (D, D) → (D,) and (D, D). Error: anything but a square matrix.
 * The sign of an eigenvector is arbitrary: here its largest entry is positive, in PyTorch it may be either.
 * Source: Golub and Van Loan, Matrix Computations, section 8.3; PyTorch's linalg.eigh.
 *
 * @category linear-algebra
 * @example
 * eigh(tensor([[2, 1], [1, 2]])).eigenvectors.tolist(); // [[0.71, 0.71], [-0.71, 0.71]]
 */
export function eigh(A: Tensor): { eigenvalues: Tensor; eigenvectors: Tensor } {
  const { d, rows } = solve('eigh', A, true);
  const n = d.length;
  const vectors = new Float64Array(n * n);
  const order = Array.from(d, (_, i) => i).sort((i, j) => d[i] - d[j]);
  order.forEach((from, column) => {
    const row = rows[from];
    const largest = row.reduce((most, value) => (Math.abs(value) > Math.abs(most) + 1e-12 ? value : most), 0);
    const sign = largest < 0 ? -1 : 1;
    row.forEach((value, i) => (vectors[i * n + column] = sign * value));
  });
  return { eigenvalues: new Tensor(d.sort(), [n]), eigenvectors: new Tensor(vectors, [n, n]) };
}

/**
 * The eigenvalues of a symmetric matrix, the smallest first; of a Hessian, the curvatures along its principal axes.
 * Only the lower triangle is read. In float64; no gradient flows back.
 *
 * Shapes: (D, D) → (D,). Error: anything but a square matrix. Source: Golub and Van Loan, Matrix
 * Computations, section 8.3; PyTorch's linalg.eigvalsh.
 *
 * @category linear-algebra
 * @example
 * eigvalsh(tensor([[2, 1], [1, 2]])); // [1, 3]
 */
export function eigvalsh(A: Tensor): Tensor {
  const { d } = solve('eigvalsh', A, false);
  return new Tensor(d.sort(), [d.length]);
}

/** Returns the eigenvalues `d`, unsorted, and the eigenvectors as rows if wanted. */
function solve(name: string, A: Tensor, wantsVectors: boolean) {
  const [n, columns] = A.shape;
  if (A.shape.length !== 2 || n !== columns)
    throw new TensorError(name, 'shape', 'A must be a square matrix', { got: formatShape(A.shape) });
  const a = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_, j) => A.values[Math.max(i, j) * n + Math.min(i, j)]),
  );
  // a power of two: no square becomes too large or too small, and the scaling itself is exact
  const most = a.reduce((most, row) => row.reduce((size, value) => Math.max(size, Math.abs(value)), most), 0);
  const scale = most > 0 && most < Infinity ? 2 ** Math.floor(Math.log2(most)) : 1;
  for (const row of a) row.forEach((value, j) => (row[j] = value / scale));
  const rows = wantsVectors
    ? Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
    : [];
  const { d, e } = tridiagonal(a, rows);
  chase(d, e, rows);
  return { d: d.map((value) => scale * value), rows };
}

/** Reduces `a` to its diagonal and the one beside it by Householder reflections; transforms `rows` alike. */
function tridiagonal(a: Float64Array[], rows: Float64Array[]) {
  const n = a.length;
  const v = new Float64Array(n);
  const p = new Float64Array(n);
  for (let k = 0; k < n - 2; k++) {
    for (let i = k + 1; i < n; i++) v[i] = a[i][k];
    if (v.every((value, i) => value === 0 || i <= k + 1)) continue; // nothing to remove
    const size = Math.sqrt(product(v, v, k + 1));
    v[k + 1] += v[k + 1] < 0 ? -size : size;
    const square = product(v, v, k + 1);
    if (square === 0) continue;
    // A becomes A − v qᵀ − q vᵀ
    let dot = 0;
    for (let i = k + 1; i < n; i++) {
      p[i] = (2 * product(a[i], v, k + 1)) / square;
      dot += p[i] * v[i];
    }
    for (let i = k + 1; i < n; i++) p[i] -= (dot / square) * v[i];
    for (let i = k + 1; i < n; i++) {
      const row = a[i];
      for (let j = k + 1; j < n; j++) row[j] -= v[i] * p[j] + p[i] * v[j];
    }
    a[k + 1][k] = v[k + 1] < 0 ? size : -size;
    mirror(rows, v, k + 1, square);
  }
  return {
    d: Float64Array.from(a, (row, i) => row[i]),
    e: Float64Array.from(a, (_, i) => (i < n - 1 ? a[i + 1][i] : 0)),
  };
}

function product(a: Float64Array, b: Float64Array, from: number) {
  let sum = 0;
  for (let j = from; j < a.length; j++) sum += a[j] * b[j];
  return sum;
}

/** Reflects all columns of `rows` in the plane orthogonal to v. */
function mirror(rows: Float64Array[], v: Float64Array, from: number, square: number) {
  if (rows.length === 0) return;
  const along = new Float64Array(rows.length);
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    for (let j = 0; j < row.length; j++) along[j] += v[i] * row[j];
  }
  for (let i = from; i < rows.length; i++) {
    const factor = (2 * v[i]) / square;
    const row = rows[i];
    for (let j = 0; j < row.length; j++) row[j] -= factor * along[j];
  }
}

/** Reduces the off-diagonal entries `e` to zero by implicit QL steps with shifts; rotates `rows` alike. */
function chase(d: Float64Array, e: Float64Array, rows: Float64Array[]) {
  const n = d.length;
  for (let l = 0; l < n; l++) {
    for (;;) {
      let m = l;
      while (m < n - 1 && Math.abs(e[m]) > Number.EPSILON * (Math.abs(d[m]) + Math.abs(d[m + 1]))) m++;
      if (m === l) break;
      const half = (d[l + 1] - d[l]) / (2 * e[l]);
      const root = Math.sqrt(half * half + 1);
      let g = d[m] - d[l] + e[l] / (half + (half < 0 ? -root : root));
      let [s, c, shift] = [1, 1, 0];
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * e[i];
        const b = c * e[i];
        const r = Math.sqrt(f * f + g * g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] -= shift;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1] - shift;
        const t = (d[i] - g) * s + 2 * c * b;
        shift = s * t;
        d[i + 1] = g + shift;
        g = c * t - b;
        turn(rows, i, s, c);
      }
      if (i >= l) {
        e[m] = 0;
        continue;
      }
      d[l] -= shift;
      e[l] = g;
      e[m] = 0;
    }
  }
}

/** Rotates rows i and i + 1 in their common plane. */
function turn(rows: Float64Array[], i: number, s: number, c: number) {
  if (rows.length === 0) return;
  const [low, high] = [rows[i], rows[i + 1]];
  for (let k = 0; k < low.length; k++) {
    const f = high[k];
    high[k] = s * low[k] + c * f;
    low[k] = c * low[k] - s * f;
  }
}
