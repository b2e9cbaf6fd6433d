/**
 * One step with momentum: v ← ρ v + ∇f, then x ← x − α v.
 * x, v, gradient: lists of the same length; rate: α; rho: ρ.
 * Returns [x, v] after the step, and leaves the given lists
 * unchanged.
 *
 * zh: 带动量的一步：v ← ρ v + ∇f，然后 x ← x − α v。
 * x、v、gradient：长度相同的数组；rate：α；rho：ρ。
 * 返回一步之后的 [x, v]，传进来的数组保持原样。
 */
export function momentumStep(
  x: number[],
  v: number[],
  gradient: number[],
  rate: number,
  rho: number,
): number[][] {
  const next = v.map((value, i) => rho * value + gradient[i]);
  return [x.map((value, i) => value - rate * next[i]), next];
}
