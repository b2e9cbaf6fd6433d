/**
 * The L1 distance of each of M test pictures from each of N
 * training pictures.
 * test: M rows of D numbers; train: N rows of D numbers. Gives
 * M rows of N distances.
 */
export function l1Distances(
  test: number[][],
  train: number[][],
): number[][] {
  return test.map((a) =>
    train.map((b) => {
      let sum = 0;
      for (let p = 0; p < a.length; p++)
        sum += Math.abs(a[p] - b[p]);
      return sum;
    }),
  );
}
