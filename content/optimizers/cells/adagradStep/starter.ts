/**
 * One step of AdaGrad, coordinate by coordinate:
 *   s ← s + (∇f)², then x ← x − α ∇f / (√s + ε), ε = 1e-7.
 * x, s, gradient: lists of the same length; rate: α.
 * Gives [x, s] after the step, and leaves the lists that it was
 * given as they were.
 */
export function adagradStep(
  x: number[],
  s: number[],
  gradient: number[],
  rate: number,
): number[][] {
  // what is added to s, and what does it do to the step?
  return [x.map((value, i) => value - rate * gradient[i]), s];
}
