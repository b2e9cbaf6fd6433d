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
  const share = x > y ? 1 : x < y ? 0 : 0.5;
  return [
    Math.max(x, y),
    share * upstream,
    (1 - share) * upstream,
  ];
}
