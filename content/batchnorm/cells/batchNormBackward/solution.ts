/**
 * Backward through y = γ · x̂ + β, x̂ = (x − μ) / √(σ² + ε),
 * where μ and σ² are those of the batch.
 * X: N examples of D numbers; gamma: D numbers; upstream: the
 * gradient of y, N rows of D; eps: a small number.
 * Returns [gradient of X, gradient of γ, gradient of β], each
 * in the shape of its variable.
 *
 * zh: y = γ · x̂ + β 的反向，x̂ = (x − μ) / √(σ² + ε)，
 * 其中 μ 和 σ² 来自这个小批量。
 * X：N 个样本，每个 D 个数；gamma：D 个数；upstream：y 的梯
 * 度，N 行，每行 D 个；eps：一个很小的数。
 * 返回 [X 的梯度, γ 的梯度, β 的梯度]，各和自己的变量形状相同。
 */
export function batchNormBackward(
  X: number[][],
  gamma: number[],
  upstream: number[][],
  eps: number,
) {
  const N = X.length;
  const total = (of: (row: number[], n: number) => number) =>
    X.reduce((sum, row, n) => sum + of(row, n), 0);
  const mean = gamma.map((_, j) => total((row) => row[j]) / N);
  const deviation = mean.map((middle, j) =>
    Math.sqrt(total((row) => (row[j] - middle) ** 2) / N + eps),
  );
  const normal = X.map((row) =>
    row.map((value, j) => (value - mean[j]) / deviation[j]),
  );
  const gradGamma = gamma.map((_, j) =>
    total((_, n) => upstream[n][j] * normal[n][j]),
  );
  const gradBeta = gamma.map((_, j) =>
    total((_, n) => upstream[n][j]),
  );
  // the mean of the gradients goes, and what grows with x̂
  // zh: 减去梯度的均值，再减去随 x̂ 增长的部分
  const gradX = normal.map((row, n) =>
    row.map((value, j) => {
      const line = (gradBeta[j] + value * gradGamma[j]) / N;
      return (
        (gamma[j] / deviation[j]) * (upstream[n][j] - line)
      );
    }),
  );
  return [gradX, gradGamma, gradBeta];
}
