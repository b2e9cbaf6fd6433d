/**
 * The slope of the mean cross-entropy in every score, right for
 * scores of any size.
 * scores: N rows of C numbers; y: the correct class of each
 * row. Returns N rows of C numbers.
 */
export function softmaxLossGradient(
  scores: number[][],
  y: number[],
): number[][] {
  return scores.map((row, i) => {
    const max = Math.max(...row);
    const exps = row.map((s) => Math.exp(s - max));
    const sum = exps.reduce((sum, e) => sum + e, 0);
    return exps.map(
      (e, j) =>
        (e / sum - (j === y[i] ? 1 : 0)) / scores.length,
    );
  });
}
