/**
 * The slope of the mean hinge loss in every score, with a
 * margin of 1.
 * scores: N rows of C numbers; y: the correct class of each
 * row. Returns N rows of C numbers.
 */
export function svmLossGradient(
  scores: number[][],
  y: number[],
): number[][] {
  const N = scores.length;
  return scores.map((row, i) => {
    const active = row.map(
      (s, j) => j !== y[i] && s - row[y[i]] + 1 > 0,
    );
    const count = active.filter(Boolean).length;
    return row.map(
      (_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / N,
    );
  });
}
