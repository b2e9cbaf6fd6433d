/** What people get wrong in a leaky ReLU, the most likely first. */
export const mistakes = [
  'relu',
  'slope-of-relu',
  'output-of-relu',
  'passed-on',
  'one-at-zero',
  'zero-at-zero',
  'wrong-side',
  'slopes-exchanged',
  'no-upstream',
  'left-without-upstream',
  'by-upstream',
  'usual-alpha',
  'minus-alpha',
  'alpha-alone',
  'values',
  'by-both',
  'risen-output',
  'both-added',
] as const;

export type Mistake = (typeof mistakes)[number];

/** Output and gradient as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, x: number[], upstream: number[], given: number): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const alpha = has('relu') ? 0 : has('usual-alpha') ? 0.01 : has('minus-alpha') ? -given : given;
  const [right, left] = has('wrong-side') ? [alpha, 1] : [1, alpha];
  const y = x.map((value) => {
    if (value < 0 && has('output-of-relu')) return 0;
    if (has('risen-output')) return value > 0 ? value : -alpha * value;
    if (has('both-added')) return Math.max(0, value) + alpha * value;
    return value > 0 ? right * value : value < 0 && has('alpha-alone') ? -alpha : left * value;
  });
  const slopeAt = (value: number, arrived: number) => {
    const tested = has('by-upstream') ? arrived : has('by-both') ? Math.min(value, arrived) : value;
    if (has('passed-on')) return 1;
    if (tested === 0 && has('one-at-zero')) return 1;
    if (tested === 0 && has('zero-at-zero')) return 0;
    if (has('slope-of-relu')) return tested > 0 ? 1 : 0;
    return tested > 0 !== has('slopes-exchanged') ? right : left;
  };
  const gradient = x.map((value, i) => {
    const isLeft = value <= 0 && has('left-without-upstream');
    const arrived = has('no-upstream') || isLeft ? 1 : upstream[i];
    return slopeAt(value, upstream[i]) * arrived * (has('values') ? value : 1);
  });
  return [y, gradient];
}
