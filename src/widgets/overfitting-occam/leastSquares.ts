/**
 * The weights with the least Σ (Xw − y)² + λ Σ w², by Householder reflections of X with √λ I beneath it: stable even
 * where the columns are nearly alike. X is (n, d) with n + d ≥ d rows in all; `free` leading weights are not penalized.
 * Source: Golub and Van Loan, Matrix Computations, 5.3.
 */
// zh: 使 Σ (Xw − y)² + λ Σ w² 最小的权重，用 Householder 反射处理下面接有 √λ I 的 X：各列几乎相同时也稳定。X 是 (n, d)，总共 n + d ≥ d 行；前 `free` 个权重不受惩罚。来源：Golub 和 Van Loan，Matrix Computations，5.3。
export function leastSquares(X: number[][], y: number[], lambda: number, free = 1): number[] {
  const d = X[0].length;
  const penalty = Array.from({ length: d }, (_, i) =>
    Array.from({ length: d }, (_, j) => (i === j && i >= free ? Math.sqrt(lambda) : 0)),
  );
  const A = [...X, ...penalty].map((row, i) => [...row, y[i] ?? 0]);
  const rows = A.length;

  for (let k = 0; k < d; k++) {
    let length = 0;
    for (let i = k; i < rows; i++) length += A[i][k] ** 2;
    length = Math.sqrt(length) * (A[k][k] > 0 ? -1 : 1);
    if (length === 0) continue;
    const v = A.map((row, i) => (i < k ? 0 : row[k]));
    v[k] -= length;
    let norm = 0;
    for (let i = k; i < rows; i++) norm += v[i] * v[i];
    // y is reflected as a further column
    // zh: y 当作另外一列，一起反射
    for (let j = k; j <= d; j++) {
      let dot = 0;
      for (let i = k; i < rows; i++) dot += v[i] * A[i][j];
      for (let i = k; i < rows; i++) A[i][j] -= (2 * dot * v[i]) / norm;
    }
  }

  const w = new Array<number>(d).fill(0);
  for (let k = d - 1; k >= 0; k--) {
    let rest = A[k][d];
    for (let j = k + 1; j < d; j++) rest -= A[k][j] * w[j];
    w[k] = rest / A[k][k];
  }
  return w;
}
