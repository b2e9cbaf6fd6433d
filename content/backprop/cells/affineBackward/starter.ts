import { matmul, sum, tensor, transpose } from 'downhill';

/**
 * Backward through scores = X Wᵀ + b.
 * X: N rows of D numbers; W: C rows of D numbers; upstream: the
 * gradient of the scores, N rows of C.
 * Gives [gradient of X, gradient of W, gradient of b], each in
 * the shape of its variable.
 */
export function affineBackward(
  X: number[][],
  W: number[][],
  upstream: number[][],
) {
  const G = tensor(upstream, { dtype: 'float64' }); // (N, C)
  const gradX = matmul(G, tensor(W, { dtype: 'float64' })); // (N, C) (C, D) → (N, D)
  // and the others? Look at the shapes.
  return [gradX];
}
