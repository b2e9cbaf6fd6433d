/** What people get wrong in a sigmoid gate, the most likely first. */
export const mistakes = [
  'by-x',
  'no-upstream',
  's-only',
  'one-minus-s',
  'squared',
  'exp-sign',
  'negative',
  'tanh',
  'precedence',
  'tanh-itself',
  'minus-below',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The sigmoid and the gradient as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, x: number, upstream: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const e = Math.exp(-x);
  if (has('tanh-itself')) return [Math.tanh(x), (1 - Math.tanh(x) ** 2) * upstream];
  const s = has('precedence') ? 1 + e : has('minus-below') ? 1 / (1 - e) : 1 / (1 + Math.exp(has('exp-sign') ? x : -x));
  const local = has('by-x')
    ? (1 - x) * x
    : has('s-only')
      ? s
      : has('one-minus-s')
        ? 1 - s
        : has('squared')
          ? s * s
          : has('tanh')
            ? 1 - s * s
            : (1 - s) * s;
  return [s, (has('negative') ? -1 : 1) * local * (has('no-upstream') ? 1 : upstream)];
}
