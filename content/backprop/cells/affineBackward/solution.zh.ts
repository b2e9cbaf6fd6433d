import { matmul, sum, tensor, transpose } from 'downhill';

/**
 * scores = X Wᵀ + b 的反向。
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
  return [gradX, gradW, sum(G, 0)]; // b goes into every row: its gradient is their sum
}
