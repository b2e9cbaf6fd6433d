/**
 * Batch norm in evaluation, after some training batches.
 * batches: each a batch, N examples of D numbers, in the order
 * in which they came; X: the examples to be normalized;
 * momentum: how far a running statistic moves towards that of
 * a batch; eps: a small number. γ is 1 and β 0.
 * Returns [running mean, running variance, normalized X]. The
 * running mean starts at 0, the running variance at 1, and a
 * batch counts with its unbiased variance, over N − 1.
 *
 * zh: 训练了若干个小批量之后，评估时的批归一化。
 * batches：一个个小批量，每个有 N 个样本，每个样本 D 个数，按
 * 先后顺序；X：要归一化的样本；momentum：滑动统计量向一个小
 * 批量的统计量走多远；eps：一个很小的数。γ 是 1，β 是 0。
 * 返回 [滑动均值, 滑动方差, 归一化的 X]。滑动均值从 0 开始，
 * 滑动方差从 1 开始；一个小批量的方差用无偏的，除以 N − 1。
 */
export function batchNormEval(
  batches: number[][][],
  X: number[][],
  momentum: number,
  eps: number,
): [number[], number[], number[][]] {
  const mean = X[0].map(() => 0);
  const variance = X[0].map(() => 1);
  for (const batch of batches) {
    // what does this batch tell them?
    // zh: 这个小批量会告诉它们什么？
  }
  const normal = X.map((row) =>
    row.map(
      (value, j) =>
        (value - mean[j]) / Math.sqrt(variance[j] + eps),
    ),
  );
  return [mean, variance, normal];
}
