/**
 * ReLU 的反向，y = max(0, x)，逐元素。
 * x：送进去的 N 行数，每行 D 个；upstream：y 的梯度，形状相同。
 * 返回 x 的梯度，形状相同。x = 0 处取 0。
 */
export function reluBackward(
  x: number[][],
  upstream: number[][],
): number[][] {
  // 哪些梯度能通过？
  return upstream;
}
