/** What people get wrong in finite differences, the most likely first. */
export const mistakes = [
  'forward',
  'backward',
  'divided-by-h',
  'not-divided',
  'turned-round',
  'all-at-once',
  'added-up',
  'left-below',
  'left-above',
  'first-entry-only',
  'product-of-h',
  'entry-alone',
  'scaled',
  'half-h',
  'twice-h',
  'added',
  'exact',
  'last-divided',
  'second-difference',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The function of the exercise. */
export const f = (x: number[]): number =>
  x.reduce((sum, value, i) => sum + (i + 1) * Math.sin(value) + value ** 3 / 4, x[0] * x[x.length - 1]);

const exactSlope = (x: number[], i: number) =>
  (i + 1) * Math.cos(x[i]) + (3 * x[i] ** 2) / 4 + (i === 0 ? x[x.length - 1] : 0) + (i === x.length - 1 ? x[0] : 0);

/** The slopes as found by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, x: number[], h: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('left-below') || has('left-above')) {
    const moved = [...x];
    return x.map((entry, i) => {
      const at = (by: number) => f(moved.map((value, k) => (k === i ? entry + by : value)));
      const slope = (at(h) - at(-h)) / (2 * h);
      moved[i] = entry + (has('left-above') ? h : -h);
      return slope;
    });
  }
  return x.map((entry, i) => {
    const isMoved = (k: number) =>
      has('all-at-once') || (has('added-up') && k < i) || k === (has('first-entry-only') ? 0 : i);
    if (has('entry-alone')) return (f([entry + h]) - f([entry - h])) / (2 * h);
    if (has('exact')) return exactSlope(x, i);
    const step = has('half-h') ? h / 2 : has('twice-h') ? 2 * h : h;
    const at = (by: number) =>
      f(x.map((value, k) => (isMoved(k) ? (has('scaled') ? value * (1 + by) : value + by) : value)));
    const difference =
      (has('backward') ? at(0) : at(step)) + (has('added') ? 1 : -1) * (has('forward') ? at(0) : at(-step));
    if (has('second-difference')) return (at(h) - 2 * at(0) + at(-h)) / (h * h);
    if (has('last-divided')) return at(h) - at(-h) / (2 * h);
    if (has('product-of-h')) return (difference / 2) * h;
    const width = has('not-divided')
      ? 1
      : has('divided-by-h') || has('forward') || has('backward') || has('half-h')
        ? h
        : 2 * h;
    return ((has('turned-round') ? -1 : 1) * difference) / width;
  });
}
