/**
 * The mean cross-entropy of N pictures, right for scores of any
 * size.
 * scores: N rows of C numbers; y: the correct class of each
 * row.
 *
 * zh: N 张图的平均交叉熵，得分再大也要算得对。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。
 */
export function softmaxLoss(
  scores: number[][],
  y: number[],
): number {
  return 0;
}
