/** What people get wrong in relative errors, the most likely first. */
export const mistakes = [
  'absolute-error',
  'divided-by-sum',
  'divided-by-first',
  'divided-by-smaller',
  'signed',
  'mean',
  'smallest',
  'last-only',
  'of-lengths',
  'first-only',
  'sum',
  'divisor-signed',
  'sizes-subtracted',
  'divided-by-second',
  'largest-of-all',
  'divided-by-mean',
  'last-part-divided',
  'divided-by-product',
  'divisor-of-larger',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The error as computed by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, a: number[], b: number[]): number {
  const has = (mistake: Mistake) => made.has(mistake);
  const length = (list: number[]) => Math.hypot(...list);
  if (has('of-lengths')) return length(a.map((value, i) => value - b[i])) / Math.max(length(a), length(b));
  const errors = a.map((value, i) => {
    const [one, other] = [Math.abs(value), Math.abs(b[i])];
    const difference = has('signed') ? value - b[i] : Math.abs(value - b[i]);
    if (has('last-part-divided')) return one - other / Math.max(one, other);
    if (has('sizes-subtracted')) return Math.abs(one - other) / Math.max(one, other);
    if (has('divisor-signed')) return difference / Math.max(value, b[i]);
    if (has('divisor-of-larger')) return difference / Math.abs(Math.max(value, b[i]));
    if (has('divided-by-second')) return difference / other;
    if (has('divided-by-product')) return difference / (one * other);
    if (has('divided-by-mean')) return difference / ((one + other) / 2);
    if (has('largest-of-all')) return difference / Math.max(...[...a, ...b].map(Math.abs));
    if (has('absolute-error')) return difference;
    if (has('divided-by-sum')) return difference / (one + other);
    if (has('divided-by-first')) return difference / one;
    return difference / (has('divided-by-smaller') ? Math.min(one, other) : Math.max(one, other));
  });
  if (has('last-only')) return errors[errors.length - 1];
  if (has('first-only')) return errors[0];
  if (has('sum')) return errors.reduce((sum, error) => sum + error, 0);
  if (has('mean')) return errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return has('smallest') ? Math.min(...errors) : Math.max(...errors);
}
