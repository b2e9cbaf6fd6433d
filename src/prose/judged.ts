/**
 * How a number that was predicted is judged: right if it is the number itself, close if it is off by no more than the
 * question allows, and else said beside the number.
 */
export function judged(guess: number, value: number, tolerance: number): 'right' | 'close' | 'near' {
  // typed and printed numbers differ at most by rounding
  const off = Math.abs(guess - value);
  return off <= 1e-9 ? 'right' : off <= tolerance + 1e-9 ? 'close' : 'near';
}
