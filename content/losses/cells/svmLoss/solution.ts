/**
 * The mean hinge loss of N pictures, with a margin of 1.
 * scores: N rows of C numbers; y: the correct class of each
 * row.
 *
 * zh: N 张图的平均合页损失，间隔取 1。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。
 */
export function svmLoss(
  scores: number[][],
  y: number[],
): number {
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const correct = scores[i][y[i]];
    for (let j = 0; j < scores[i].length; j++) {
      if (j !== y[i])
        total += Math.max(0, scores[i][j] - correct + 1);
    }
  }
  return total / scores.length;
}
