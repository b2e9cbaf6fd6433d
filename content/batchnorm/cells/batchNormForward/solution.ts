/**
 * Batch normalization of a batch in training:
 * γ · (x − μ) / √(σ² + ε) + β, feature by feature.
 * X: N examples of D numbers; gamma, beta: D numbers each;
 * eps: a small number.
 * Returns N rows of D numbers. The variance is over N.
 *
 * zh: 训练时一个小批量的批归一化：
 * γ · (x − μ) / √(σ² + ε) + β，逐个特征来算。
 * X：N 个样本，每个 D 个数；gamma、beta：各 D 个数；
 * eps：一个很小的数。
 * 返回 N 行，每行 D 个数。方差除以 N。
 */
export function batchNormForward(
  X: number[][],
  gamma: number[],
  beta: number[],
  eps: number,
): number[][] {
  const average = (of: (row: number[]) => number) =>
    X.reduce((sum, row) => sum + of(row), 0) / X.length;
  const mean = gamma.map((_, j) => average((row) => row[j]));
  const variance = mean.map((middle, j) =>
    average((row) => (row[j] - middle) ** 2),
  );
  return X.map((row) =>
    row.map((value, j) => {
      const normal =
        (value - mean[j]) / Math.sqrt(variance[j] + eps);
      return gamma[j] * normal + beta[j];
    }),
  );
}
