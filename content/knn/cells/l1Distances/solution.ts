/**
 * The L1 distance of each of M test pictures from each of N
 * training pictures.
 * test: M rows of D numbers; train: N rows of D numbers. Returns
 * M rows of N distances.
 *
 * zh: M 张测试图与 N 张训练图两两之间的 L1 距离。
 * test：M 行，每行 D 个数；train：N 行，每行 D 个数。返回 M
 * 行，每行 N 个距离。
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
