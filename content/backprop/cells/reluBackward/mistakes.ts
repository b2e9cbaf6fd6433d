/** What people get wrong in the backward pass of ReLU, the most likely first. */
export const mistakes = [
  'by-upstream',
  'inverted',
  'passed-on',
  'ones',
  'at-zero',
  'values',
  'leaky',
  'first-row-only',
  'turned-where-negative',
  'by-both',
  'elu',
  'max-of-product',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The gradient as computed by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, x: number[][], upstream: number[][]): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  return x.map((row, n) =>
    row.map((value, d) => {
      const arrived = has('ones') ? 1 : upstream[n][d];
      const tested = has('by-upstream') ? arrived : has('inverted') ? -value : value;
      if (has('by-both') && arrived <= 0) return 0;
      if (has('max-of-product')) return Math.max(0, value * arrived);
      const passes =
        has('passed-on') || (has('first-row-only') && n > 0) || tested > 0 || (has('at-zero') && value === 0);
      if (passes) return has('values') ? arrived * value : arrived;
      if (has('turned-where-negative')) return -arrived;
      if (has('elu')) return arrived * Math.exp(value);
      return has('leaky') ? 0.01 * arrived : 0;
    }),
  );
}
