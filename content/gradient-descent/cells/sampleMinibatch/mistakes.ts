/** What people get wrong in taking batches, the most likely first. */
export const mistakes = [
  'always-first-batch',
  'starts-at-step',
  'counted-from-one',
  'places-not-pictures',
  'from-the-end',
  'last-batch-again',
  'unshuffled',
  'no-remainder',
  'step-wrapped',
  'strided',
  'one-late',
  'wrapped-early',
  'by-number',
  'up-to-step',
  'remainder-by-B',
  'every-Bth',
  'steps-of-step',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The batch as taken by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, order: number[], B: number, step: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const n = order.length;
  const number = has('always-first-batch') ? 0 : has('counted-from-one') ? step + n / B - 1 : step;
  const from = has('last-batch-again')
    ? Math.min(n - B, number * B)
    : (has('starts-at-step') ? number : number * B) % n;
  if (has('by-number')) return order.filter((picture) => picture >= step * B && picture < (step + 1) * B);
  if (has('up-to-step')) return order.slice(0, step * B);
  if (has('remainder-by-B')) return order.slice((step % B) * B, (step % B) * B + B);
  if (has('every-Bth')) return order.filter((_, i) => i % B === step % B);
  if (has('steps-of-step')) return Array.from({ length: B }, (_, i) => order[(i * step) % n]);
  if (has('no-remainder')) return order.slice(step * B, (step + 1) * B);
  if (has('step-wrapped')) return order.slice((step % n) * B, (step % n) * B + B);
  if (has('one-late')) return order.slice(((step * B) % n) + 1, ((step * B) % n) + 1 + B);
  if (has('wrapped-early')) return order.slice((step * B) % (n - 1), ((step * B) % (n - 1)) + B);
  if (has('strided')) return Array.from({ length: B }, (_, i) => order[(step + (i * n) / B) % n]);
  const places = Array.from({ length: B }, (_, i) => (from + i) % n);
  if (has('places-not-pictures')) return places;
  const list = has('unshuffled')
    ? [...order].sort((a, b) => b - a)
    : has('from-the-end')
      ? [...order].reverse()
      : order;
  return places.map((place) => list[place]);
}
