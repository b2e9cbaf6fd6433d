/**
 * A gate that multiplies, forward and backward.
 * x, y: what goes in; upstream: the gradient that arrives at
 * the product.
 * Gives [product, gradient of x, gradient of y].
 */
export function multiplyGate(
  x: number,
  y: number,
  upstream: number,
): number[] {
  return [x * y, y * upstream, x * upstream];
}
