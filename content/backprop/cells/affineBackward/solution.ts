import { matmul, sum, tensor, transpose } from 'downhill';

/**
 * Backward through scores = X Wᵀ + b.
 * X: N rows of D numbers; W: C rows of D numbers; upstream: the
 * gradient of the scores, N rows of C.
 * Returns [gradient of X, gradient of W, gradient of b], each in
 * the shape of its variable.
 *
 * zh: scores = X Wᵀ + b 的反向。
 * X：N 行，每行 D 个数；W：C 行，每行 D 个；upstream：得分的梯
 * 度，N 行，每行 C 个。
 * 返回 [X 的梯度, W 的梯度, b 的梯度]，各和自己的变量形状相同。
 */
export function affineBackward(
  X: number[][],
  W: number[][],
  upstream: number[][],
) {
  const G = tensor(upstream, { dtype: 'float64' }); // (N, C)
  const gradX = matmul(G, tensor(W, { dtype: 'float64' })); // (N, C) (C, D) → (N, D)
  const gradW = matmul(
    transpose(G, 0, 1),
    tensor(X, { dtype: 'float64' }),
  ); // (C, N) (N, D) → (C, D)
  return [gradX, gradW, sum(G, 0)]; // b is added to every row: sum them // zh: b 加到每一行：梯度按行相加
}
