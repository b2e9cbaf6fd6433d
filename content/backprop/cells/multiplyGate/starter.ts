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
  const product = x * y;
  // what does each input get?
  return [product, upstream, upstream];
}
