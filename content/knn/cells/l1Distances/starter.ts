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
  return test.map(() =>
    train.map(() => {
      let sum = 0;
      // add up how far the pixels are apart
      return sum;
    }),
  );
}
