/**
 * A gate that takes the larger of two, forward and backward. At
 * a tie each gets half the gradient.
 * Returns [maximum, gradient of x, gradient of y].
 *
 * zh: 取较大者的门，前向加反向。相等时各得一半梯度。
 * 返回 [最大值, x 的梯度, y 的梯度]。
 */
export function maxGate(
  x: number,
  y: number,
  upstream: number,
): number[] {
  const share = x > y ? 1 : x < y ? 0 : 0.5;
  return [
    Math.max(x, y),
    share * upstream,
    (1 - share) * upstream,
  ];
}
