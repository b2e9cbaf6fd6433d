/**
 * The scores of N points by a network with one hidden layer:
 * a row of C numbers for each point.
 * X: N rows of D numbers.
 * W1: H rows of D weights; b1: H biases.
 * W2: C rows of H weights; b2: C biases.
 *
 * zh: 一个隐藏层的网络给 N 个点的得分：每个点一行，C 个数。
 * X：N 行，每行 D 个数。
 * W1：H 行，每行 D 个权重；b1：H 个偏置。
 * W2：C 行，每行 H 个权重；b2：C 个偏置。
 */
export function twoLayerForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const layer = (W: number[][], b: number[], x: number[]) =>
    W.map((row, i) =>
      row.reduce((sum, w, j) => sum + w * x[j], b[i]),
    );
  return X.map((x) => {
    const hidden = layer(W1, b1, x).map((z) => Math.max(0, z));
    return layer(W2, b2, hidden);
  });
}
