/**
 * A sigmoid gate, forward and backward: s = 1 / (1 + exp(−x)).
 * upstream: the gradient that arrives at s. Returns [s, gradient
 * of x].
 *
 * zh: sigmoid 门，前向加反向：s = 1 / (1 + exp(−x))。
 * upstream：传到 s 处的梯度。返回 [s, x 的梯度]。
 */
export function sigmoidGate(
  x: number,
  upstream: number,
): number[] {
  const s = 1 / (1 + Math.exp(-x));
  // its slope, in terms of s alone?
  // zh: 它的斜率，只用 s 就能写出来吗？
  return [s, upstream];
}
