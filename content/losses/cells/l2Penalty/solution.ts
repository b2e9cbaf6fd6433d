/**
 * What the weights cost: λ times the sum of their squares.
 * W: C rows of D numbers.
 */
export function l2Penalty(
  W: number[][],
  lambda: number,
): number {
  let total = 0;
  for (const row of W) for (const w of row) total += w * w;
  return lambda * total;
}
