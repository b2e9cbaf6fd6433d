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
  // its slope, by s alone?
  return [s, upstream];
}
