/** What people get wrong in a step of RMSProp, the most likely first. */
export const mistakes = [
  'adagrad',
  'swapped',
  'whole-square',
  'not-squared',
  'old-mean',
  'no-root',
  'one-rate-for-all',
  'uphill',
  'order',
  'no-epsilon',
  'epsilon-inside',
  'beta-twice',
  'old-kept-whole',
  'one-plus-beta',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The place and the mean squares as computed by someone who makes these mistakes. */
export function wrong(
  made: ReadonlySet<string>,
  x: number[],
  s: number[],
  gradient: number[],
  rate: number,
  beta: number,
): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const kept = has('adagrad') || has('old-kept-whole') ? 1 : has('swapped') ? 1 - beta : beta;
  const weight =
    has('adagrad') || has('whole-square')
      ? 1
      : has('swapped') || has('beta-twice')
        ? beta
        : has('one-plus-beta')
          ? 1 + beta
          : 1 - beta;
  const next = s.map(
    (value, i) => kept * value + weight * (has('not-squared') ? Math.abs(gradient[i]) : gradient[i] ** 2),
  );
  const mean = next.reduce((a, b) => a + b, 0) / next.length;
  const place = x.map((value, i) => {
    const used = has('old-mean') ? s[i] : has('one-rate-for-all') ? mean : next[i];
    const epsilon = has('no-epsilon') || has('epsilon-inside') ? 0 : 1e-7;
    const inside = used + (has('epsilon-inside') ? 1e-7 : 0);
    const size = (has('no-root') ? inside : Math.sqrt(inside)) + epsilon;
    return value + (has('uphill') ? 1 : -1) * ((rate * gradient[i]) / size);
  });
  return has('order') ? [next, place] : [place, next];
}
