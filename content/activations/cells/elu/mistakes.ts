/** What people get wrong in an ELU, the most likely first. */
export const mistakes = [
  'slope-without-alpha',
  'slope-of-relu',
  'slope-is-output',
  'slope-plus-one',
  'one-at-zero',
  'zero-at-zero',
  'by-mask',
  'no-minus-one',
  'minus-one-outside',
  'without-alpha',
  'alpha-in-exponent',
  'exp-sign',
  'passed-on',
  'constant-slope',
  'no-upstream',
  'left-without-upstream',
  'by-upstream',
  'output-minus',
  'alpha-on-both',
  'both-added',
  'one-in-exponent',
] as const;

export type Mistake = (typeof mistakes)[number];

/** Output and gradient as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, x: number[], upstream: number[], given: number): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const alpha = has('without-alpha') ? 1 : given;
  const power = (value: number) => Math.exp((has('exp-sign') ? -1 : has('alpha-in-exponent') ? alpha : 1) * value);
  const bent = (value: number) => {
    if (has('alpha-in-exponent')) return power(value) - 1;
    if (has('no-minus-one')) return alpha * power(value);
    if (has('one-in-exponent')) return alpha * power(value - 1);
    if (has('minus-one-outside')) return alpha * power(value) - 1;
    return (has('output-minus') ? -1 : 1) * alpha * (power(value) - 1);
  };
  const right = has('alpha-on-both') ? alpha : 1;
  const y = x.map((value) => {
    // both branches computed, and weighted by 1 and 0: ∞ · 0 is not a number
    if (has('by-mask')) return Number(value > 0) * value + Number(value <= 0) * bent(value);
    if (has('both-added')) return Math.max(0, value) + bent(value);
    return value > 0 ? right * value : bent(value);
  });
  const slopes = x.map((value, i) => {
    if (has('passed-on')) return 1;
    if (value === 0 && has('one-at-zero')) return 1;
    if (value === 0 && has('zero-at-zero')) return 0;
    if (has('by-mask')) return Number(value > 0) + Number(value <= 0) * alpha * power(value);
    if ((has('by-upstream') ? upstream[i] : value) > 0) return right;
    if (has('slope-of-relu')) return 0;
    if (has('constant-slope')) return alpha;
    if (has('slope-is-output')) return bent(value);
    if (has('slope-plus-one')) return bent(value) + 1;
    if (has('exp-sign') || has('output-minus')) return -alpha * power(value);
    return has('slope-without-alpha') ? power(value) : alpha * power(value);
  });
  return [
    y,
    slopes.map(
      (slope, i) => slope * (has('no-upstream') || (x[i] <= 0 && has('left-without-upstream')) ? 1 : upstream[i]),
    ),
  ];
}
