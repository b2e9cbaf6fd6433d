/** What people get wrong in a step of AdaGrad, the most likely first. */
export const mistakes = [
  'old-sum',
  'no-root',
  'not-squared',
  'mean-square',
  'one-rate-for-all',
  'gradient-dropped',
  'uphill',
  'order',
  'no-epsilon',
  'epsilon-inside',
  'rate-squared-in',
  'doubled',
  'taken-off',
  'one-sum',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The place and the sums of squares as computed by someone who makes these mistakes. */
export function wrong(
  made: ReadonlySet<string>,
  x: number[],
  s: number[],
  gradient: number[],
  rate: number,
): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const part = (g: number) =>
    has('not-squared')
      ? Math.abs(g)
      : has('doubled')
        ? 2 * g
        : (has('rate-squared-in') ? rate * rate : has('taken-off') ? -1 : 1) * g * g;
  const next = s.map((value, i) => (has('mean-square') ? (value + part(gradient[i])) / 2 : value + part(gradient[i])));
  if (has('one-sum')) {
    const whole = gradient.reduce((sum, g) => sum + part(g), 0);
    next.forEach((_, i) => (next[i] = s[i] + whole));
  }
  const used = has('old-sum') ? s : has('one-rate-for-all') ? next.map(() => next.reduce((a, b) => a + b, 0)) : next;
  const place = x.map((value, i) => {
    const epsilon = has('no-epsilon') || has('epsilon-inside') ? 0 : 1e-7;
    const inside = used[i] + (has('epsilon-inside') ? 1e-7 : 0);
    const size = (has('no-root') ? inside : Math.sqrt(inside)) + epsilon;
    return value + (has('uphill') ? 1 : -1) * ((rate * (has('gradient-dropped') ? 1 : gradient[i])) / size);
  });
  return has('order') ? [next, place] : [place, next];
}
