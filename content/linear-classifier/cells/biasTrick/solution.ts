/**
 * The weights with the biases among them: C rows of D + 1
 * numbers, such that a picture with a 1 behind its pixels has
 * the same scores by them alone. W: C rows of D weights; b: C
 * biases.
 */
export function biasTrick(
  W: number[][],
  b: number[],
): number[][] {
  return W.map((row, c) => [...row, b[c]]);
}
