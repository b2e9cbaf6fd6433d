/**
 * One step of AdaGrad, coordinate by coordinate:
 *   s ← s + (∇f)², then x ← x − α ∇f / (√s + ε), ε = 1e-7.
 * x, s, gradient: lists of the same length; rate: α.
 * Returns [x, s] after the step, and leaves the given lists
 * unchanged.
 *
 * zh: AdaGrad 的一步，逐个坐标计算：
 *   s ← s + (∇f)²，然后 x ← x − α ∇f / (√s + ε)，ε = 1e-7。
 * x、s、gradient：长度相同的数组；rate：α。
 * 返回一步之后的 [x, s]，传进来的数组保持原样。
 */
export function adagradStep(
  x: number[],
  s: number[],
  gradient: number[],
  rate: number,
): number[][] {
  // what is added to s, and what does it do to the step?
  // zh: s 上加什么？它对步子有什么影响？
  return [x.map((value, i) => value - rate * gradient[i]), s];
}
