import { unary } from '../elementwise';
import { TensorError } from '../errors';
import type { Tensor } from '../tensor';
import { mul } from './mul';

/**
 * Raises every element to a fixed power, x^p. Its gradient is p · x^{p−1}, and 0 for p = 0.
 *
 * Shapes: (…) → (…). Error: an exponent that is no number. PyTorch also takes a tensor of exponents.
 *
 * @example
 * pow(tensor([2, 3]), 2).tolist() // [4, 9]
 */
export function pow(x: Tensor, exponent: number): Tensor {
  if (typeof exponent !== 'number')
    throw new TensorError('pow', 'option', 'the exponent must be a number', { got: typeof exponent });
  const op = unary('pow', raise(exponent), ({ grad, inputs: [base] }) =>
    exponent === 0 ? mul(grad, 0) : mul(grad, mul(pow(base, exponent - 1), exponent)),
  );
  return op(x);
}

/** x^p; the root of −∞ is no number, although JavaScript's ** says ∞. */
function raise(exponent: number): (x: number) => number {
  if (exponent === 0.5) return Math.sqrt;
  if (exponent === -0.5) return (x) => 1 / Math.sqrt(x);
  return (x) => x ** exponent;
}
