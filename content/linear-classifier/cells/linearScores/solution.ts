/**
 * The scores of N pictures: a row of C numbers for each.
 * X: N rows of D pixels; W: C rows of D weights; b: C biases.
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
