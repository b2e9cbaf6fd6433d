/** What people get wrong in finite differences, the likelier first. */
export const mistakes = [
  'forward',
  'backward',
  'divided-by-h',
  'not-divided',
  'turned-round',
  'all-at-once',
  'added-up',
  'first-entry-only',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The function of the exercise. */
export const f = (x: number[]): number =>
  x.reduce((sum, value, i) => sum + (i + 1) * Math.sin(value) + value ** 3 / 4, x[0] * x[x.length - 1]);

/** The slopes as found by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, x: number[], h: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  return x.map((_, i) => {
    const isMoved = (k: number) =>
      has('all-at-once') || (has('added-up') && k < i) || k === (has('first-entry-only') ? 0 : i);
    const at = (by: number) => f(x.map((value, k) => (isMoved(k) ? value + by : value)));
    const difference = (has('backward') ? at(0) : at(h)) - (has('forward') ? at(0) : at(-h));
    const width = has('not-divided') ? 1 : has('divided-by-h') || has('forward') || has('backward') ? h : 2 * h;
    return ((has('turned-round') ? -1 : 1) * difference) / width;
  });
}
