/**
 * A leaky ReLU, forward and backward: x where x > 0, α x
 * elsewhere.
 * x, upstream: lists of the same length; alpha: α, above 0 and
 * below 1. Returns [y, gradient of x]; at x = 0 the slope is α.
 *
 * zh: Leaky ReLU，前向加反向：x > 0 时是 x，其他地方是 α x。
 * x、upstream：长度相同的数组；alpha：α，大于 0，小于 1。
 * 返回 [y, x 的梯度]。x = 0 处斜率取 α。
 */
export function leakyRelu(
  x: number[],
  upstream: number[],
  alpha: number,
): number[][] {
  const slope = x.map((value) => (value > 0 ? 1 : alpha));
  return [
    x.map((value, i) => slope[i] * value),
    upstream.map((arrived, i) => slope[i] * arrived),
  ];
}
