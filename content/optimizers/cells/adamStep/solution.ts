/**
 * One step of Adam, the t-th, β₁ = 0.9, β₂ = 0.999, ε = 1e-8:
 *   m ← β₁ m + (1 − β₁) ∇f and s ← β₂ s + (1 − β₂)(∇f)²,
 * both corrected for their start from zero,
 *   m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ);
 * then x ← x − α m̂ / (√ŝ + ε).
 * Returns [x, m, s] after the step, m and s uncorrected, and
 * leaves the lists as they were.
 *
 * zh: Adam 的第 t 步，β₁ = 0.9，β₂ = 0.999，ε = 1e-8：
 *   m ← β₁ m + (1 − β₁) ∇f，s ← β₂ s + (1 − β₂)(∇f)²；
 * 两者都从零起步，要修正：
 *   m̂ = m / (1 − β₁ᵗ)，ŝ = s / (1 − β₂ᵗ)；
 * 然后 x ← x − α m̂ / (√ŝ + ε)。
 * 返回一步之后的 [x, m, s]，其中 m 和 s 不修正；
 * 传进来的数组保持原样。
 */
export function adamStep(
  x: number[],
  m: number[],
  s: number[],
  gradient: number[],
  t: number,
  rate: number,
): number[][] {
  const nextM = m.map(
    (value, i) => 0.9 * value + 0.1 * gradient[i],
  );
  const nextS = s.map(
    (value, i) => 0.999 * value + 0.001 * gradient[i] ** 2,
  );
  const place = x.map((value, i) => {
    const mHat = nextM[i] / (1 - 0.9 ** t);
    const sHat = nextS[i] / (1 - 0.999 ** t);
    return value - (rate * mHat) / (Math.sqrt(sHat) + 1e-8);
  });
  return [place, nextM, nextS];
}
