/** What people get wrong in the size of a layer's output, the most likely first. */
export const mistakes = [
  'not-rounded',
  'padding-once',
  'no-padding',
  'no-plus-one',
  'below-zero',
  'rounded-up',
  'rounded',
  'zero-where-left-over',
  'stride-ignored',
  'stride-multiplied',
  'filter-kept',
  'one-inside',
  'padding-subtracted',
  'at-least-one',
  'same',
  'squared',
  'side-alone-divided',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The size as computed by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, N: number, F: number, S: number, P: number): number {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('same')) return Math.ceil(N / S);
  if (has('side-alone-divided')) return Math.max(0, Math.floor(N / S) + 2 * P - F + 1);
  const padding = has('no-padding') ? 0 : has('padding-once') ? P : has('padding-subtracted') ? -2 * P : 2 * P;
  const room = N + padding - (has('filter-kept') ? 0 : F) + (has('one-inside') ? 1 : 0);
  const steps = has('stride-ignored') ? room : has('stride-multiplied') ? room * S : room / S;
  if (has('zero-where-left-over') && !Number.isInteger(steps)) return 0;
  const round = has('not-rounded')
    ? (value: number) => value
    : has('rounded-up')
      ? Math.ceil
      : has('rounded')
        ? Math.round
        : Math.floor;
  const places = round(steps) + (has('no-plus-one') || has('one-inside') ? 0 : 1);
  const least = has('below-zero') ? -Infinity : has('at-least-one') ? 1 : 0;
  return Math.max(least, places) ** (has('squared') ? 2 : 1);
}
