/**
 * The mean hinge loss of N pictures, with a margin of 1.
 * scores: N rows of C numbers; y: the correct class of each
 * row.
 */
export function svmLoss(
  scores: number[][],
  y: number[],
): number {
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    // add up the terms of picture i
  }
  return total;
}
