/** What people get wrong in a gate that takes the maximum, the most likely first. */
export const mistakes = [
  'both',
  'tie-to-first',
  'tie-to-second',
  'tie-to-both',
  'tie-to-none',
  'tie-without-upstream',
  'loser',
  'value-times',
  'no-upstream',
  'minimum',
  'by-size',
  'by-sign',
  'size-given',
  'halves',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The maximum and both gradients as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, x: number, y: number, upstream: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const z = has('size-given') ? Math.max(Math.abs(x), Math.abs(y)) : has('minimum') ? Math.min(x, y) : Math.max(x, y);
  const tie = has('tie-to-first') ? [1, 0] : has('tie-to-second') ? [0, 1] : has('tie-to-both') ? [1, 1] : has('tie-to-none') ? [0, 0] : [0.5, 0.5]; // prettier-ignore
  if (has('tie-without-upstream') && x === y) return [z, 0.5, 0.5];
  if (has('by-sign')) return [z, x > 0 ? upstream : 0, y > 0 ? upstream : 0];
  if (has('by-size')) return [z, ...wrong(new Set(), Math.abs(x), Math.abs(y), upstream).slice(1)];
  if (has('halves')) return [z, upstream / 2, upstream / 2];
  const ahead = has('loser') || has('minimum') ? x < y : x > y;
  const [toX, toY] = has('both') ? [1, 1] : x === y ? tie : ahead ? [1, 0] : [0, 1];
  const arrived = (has('no-upstream') ? 1 : upstream) * (has('value-times') ? z : 1);
  return [z, toX * arrived, toY * arrived];
}
