/**
 * The scores of N pictures: a row of C numbers for each.
 * X: N rows of D pixels; W: C rows of D weights; b: C biases.
 *
 * zh: N 张图的得分：每张一行，C 个数。
 * X：N 行，每行 D 个像素；W：C 行，每行 D 个权重；b：C 个偏置。
 */
export function linearScores(
  X: number[][],
  W: number[][],
  b: number[],
): number[][] {
  return X.map((x) =>
    W.map((row, c) =>
      row.reduce(
        (score, weight, p) => score + weight * x[p],
        b[c],
      ),
    ),
  );
}
