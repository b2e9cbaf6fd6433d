/**
 * A gate that multiplies, forward and backward.
 * x, y: what goes in; upstream: the gradient that arrives at
 * the product.
 * Returns [product, gradient of x, gradient of y].
 *
 * zh: 做乘法的门，前向加反向。
 * x、y：输入；upstream：传到乘积处的梯度。
 * 返回 [乘积, x 的梯度, y 的梯度]。
 */
export function multiplyGate(
  x: number,
  y: number,
  upstream: number,
): number[] {
  return [x * y, y * upstream, x * upstream];
}
