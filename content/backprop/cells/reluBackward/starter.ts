/**
 * Backward through ReLU, y = max(0, x), element by element.
 * x: N rows of D numbers that went in; upstream: the gradient
 * of y, in the same shape.
 * Returns the gradient of x, in the same shape; 0 at x = 0.
 *
 * zh: ReLU 的反向，y = max(0, x)，逐元素。
 * x：送进去的 N 行数，每行 D 个；upstream：y 的梯度，形状相同。
 * 返回 x 的梯度，形状相同。x = 0 处取 0。
 */
export function reluBackward(
  x: number[][],
  upstream: number[][],
): number[][] {
  // which gradients get through?
  // zh: 哪些梯度能通过？
  return upstream;
}
