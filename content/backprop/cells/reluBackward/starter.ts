/**
 * Backward through ReLU, y = max(0, x), element by element.
 * x: N rows of D numbers that went in; upstream: the gradient
 * of y, in the same shape.
 * Gives the gradient of x, in the same shape. At x = 0 it is 0.
 */
export function reluBackward(
  x: number[][],
  upstream: number[][],
): number[][] {
  // which gradients get through?
  return upstream;
}
