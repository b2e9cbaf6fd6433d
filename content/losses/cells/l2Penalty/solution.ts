/**
 * What the weights cost: λ times the sum of their squares.
 * W: C rows of D numbers.
 *
 * zh: 权重要付的代价：λ 乘以各权重的平方和。
 * W：C 行，每行 D 个数。
 */
export function l2Penalty(
  W: number[][],
  lambda: number,
): number {
  let total = 0;
  for (const row of W) for (const w of row) total += w * w;
  return lambda * total;
}
