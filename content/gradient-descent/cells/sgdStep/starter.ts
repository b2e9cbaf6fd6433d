/**
 * The weights after one step down the gradient: each moves
 * against its slope, by the step size.
 * W, gradient: C rows of D numbers; rate: the step size. Gives
 * C rows of D numbers, and leaves W as it was.
 */
export function sgdStep(
  W: number[][],
  gradient: number[][],
  rate: number,
): number[][] {
  // which way is down?
  return W;
}
