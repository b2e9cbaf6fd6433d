/**
 * The weights after one step down the gradient: each moves
 * against its slope, by the step size.
 * W, gradient: C rows of D numbers; rate: the step size. Returns
 * C rows of D numbers, and leaves W unchanged.
 *
 * zh: 沿梯度下山一步之后的权重：每个权重逆着斜率走，走多远由步长决
 * 定。
 * W、gradient：C 行，每行 D 个数；rate：步长。返回 C 行，每行 D
 * 个数，W 保持原样。
 */
export function sgdStep(
  W: number[][],
  gradient: number[][],
  rate: number,
): number[][] {
  // which way is down?
  // zh: 哪边是下坡？
  return W;
}
