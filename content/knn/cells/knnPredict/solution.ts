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
    const order = distances
      .map((_, i) => i)
      .sort((i, j) => distances[i] - distances[j]);
    const votes = new Map<number, number>();
    for (const i of order.slice(0, k))
      votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
    return [...votes].sort(
      (one, other) => other[1] - one[1],
    )[0][0];
  });
}
