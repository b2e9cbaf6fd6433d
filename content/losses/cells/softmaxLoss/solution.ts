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
  let total = 0;
  scores.forEach((row, i) => {
    const max = Math.max(...row);
    const sum = row.reduce(
      (sum, s) => sum + Math.exp(s - max),
      0,
    );
    total += Math.log(sum) - (row[y[i]] - max);
  });
  return total / scores.length;
}
