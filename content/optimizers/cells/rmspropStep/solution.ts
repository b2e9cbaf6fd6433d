/**
 * One step of RMSProp, coordinate by coordinate:
 *   s ← β s + (1 − β)(∇f)²,
 *   then x ← x − α ∇f / (√s + ε), ε = 1e-7.
 * x, s, gradient: lists of the same length; rate: α; beta: β.
 * Gives [x, s] after the step, and leaves the lists that it was
 * given as they were.
 */
export function rmspropStep(
  x: number[],
  s: number[],
  gradient: number[],
  rate: number,
  beta: number,
): number[][] {
  const next = s.map(
    (value, i) => beta * value + (1 - beta) * gradient[i] ** 2,
  );
  return [
    x.map(
      (value, i) =>
        value -
        (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7),
    ),
    next,
  ];
}
