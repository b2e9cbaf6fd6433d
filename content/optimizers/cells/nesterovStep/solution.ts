/**
 * One step of Nesterov’s momentum in the form that is used in
 * practice: x is the place ahead, x̃ = x + ρ v, and gradient
 * was taken there.
 *   v ← ρ v − α ∇f, then x̃ ← x̃ − ρ v_old + (1 + ρ) v_new.
 * x, v, gradient: lists of the same length. Returns [x, v] after
 * the step, and leaves the lists as they were.
 *
 * zh: Nesterov 动量的一步，用实际中的写法：x 是前方的点，
 * x̃ = x + ρ v，梯度就取自那里。
 *   v ← ρ v − α ∇f，然后 x̃ ← x̃ − ρ v_旧 + (1 + ρ) v_新。
 * x、v、gradient：长度相同的数组。
 * 返回一步之后的 [x, v]，传进来的数组保持原样。
 */
export function nesterovStep(
  x: number[],
  v: number[],
  gradient: number[],
  rate: number,
  rho: number,
): number[][] {
  const next = v.map(
    (value, i) => rho * value - rate * gradient[i],
  );
  return [
    x.map(
      (value, i) => value - rho * v[i] + (1 + rho) * next[i],
    ),
    next,
  ];
}
