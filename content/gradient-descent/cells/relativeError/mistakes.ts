/** What people get wrong in relative errors, the likelier first. */
export const mistakes = [
  'absolute-error',
  'divided-by-sum',
  'divided-by-first',
  'divided-by-smaller',
  'signed',
  'mean',
  'smallest',
  'last-only',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The error as computed by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, a: number[], b: number[]): number {
  const has = (mistake: Mistake) => made.has(mistake);
  const errors = a.map((value, i) => {
    const [one, other] = [Math.abs(value), Math.abs(b[i])];
    const difference = has('signed') ? value - b[i] : Math.abs(value - b[i]);
    if (has('absolute-error')) return difference;
    if (has('divided-by-sum')) return difference / (one + other);
    if (has('divided-by-first')) return difference / one;
    return difference / (has('divided-by-smaller') ? Math.min(one, other) : Math.max(one, other));
  });
  if (has('last-only')) return errors[errors.length - 1];
  if (has('mean')) return errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return has('smallest') ? Math.min(...errors) : Math.max(...errors);
}
