/**
 * A sigmoid gate, forward and backward: s = 1 / (1 + exp(−x)).
 * upstream: the gradient that arrives at s. Gives [s, gradient
 * of x].
 */
export function sigmoidGate(
  x: number,
  upstream: number,
): number[] {
  const s = 1 / (1 + Math.exp(-x));
  return [s, (1 - s) * s * upstream];
}
