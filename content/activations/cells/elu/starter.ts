/**
 * An exponential linear unit, forward and backward: x where
 * x > 0, α (exp(x) − 1) elsewhere.
 * x, upstream: lists of the same length; alpha: α, above 0.
 * Returns [y, gradient of x]; at x = 0 the slope is α.
 *
 * zh: 指数线性单元（ELU），前向加反向：x > 0 时是 x，
 * 其他地方是 α (exp(x) − 1)。
 * x、upstream：长度相同的数组；alpha：α，大于 0。
 * 返回 [y, x 的梯度]。x = 0 处斜率取 α。
 */
export function elu(
  x: number[],
  upstream: number[],
  alpha: number,
): number[][] {
  const y = x.map((value) =>
    value > 0 ? value : alpha * (Math.exp(value) - 1),
  );
  // and the slope on the left?
  // zh: 左边的斜率呢？
  return [
    y,
    upstream.map((arrived, i) => (x[i] > 0 ? arrived : 0)),
  ];
}
