/** What people get wrong in the L1 distance, the most likely first. */
export const mistakes = [
  'no-absolute',
  'squared',
  'euclidean',
  'mean',
  'absolute-of-sum',
  'first-pixel-missing',
  'last-pixel-missing',
  'last-pixel-only',
  'largest',
  'added',
  'always-first-test',
  'always-first-train',
  'pixels-that-differ',
  'only-brighter',
  'first-pixel-only',
  'every-second',
  'products',
  'smallest',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The distances as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, test: number[][], train: number[][]): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  return test.map((row) =>
    train.map((other) => {
      const a = has('always-first-test') ? test[0] : row;
      const b = has('always-first-train') ? train[0] : other;
      return apart(a, b, has);
    }),
  );
}

function apart(a: number[], b: number[], has: (mistake: Mistake) => boolean): number {
  if (has('products')) return a.reduce((sum, value, p) => sum + value * b[p], 0);
  if (has('smallest')) return Math.min(...a.map((value, p) => Math.abs(value - b[p])));
  let differences = a.map((value, p) => (has('added') ? value + b[p] : value - b[p]));
  if (has('first-pixel-missing')) differences = differences.slice(1);
  if (has('last-pixel-missing')) differences = differences.slice(0, -1);
  if (has('last-pixel-only')) differences = differences.slice(-1);
  const square = has('squared') || has('euclidean');
  const bare = has('no-absolute') || has('absolute-of-sum');
  if (has('pixels-that-differ')) return differences.filter((d) => d !== 0).length;
  if (has('only-brighter')) return differences.reduce((sum, d) => sum + Math.max(0, d), 0);
  if (has('first-pixel-only')) return Math.abs(differences[0] ?? 0);
  if (has('every-second')) differences = differences.filter((_, p) => p % 2 === 0);
  const parts = differences.map((d) => (square ? d * d : bare ? d : Math.abs(d)));
  let total = has('largest') ? Math.max(0, ...parts) : parts.reduce((sum, part) => sum + part, 0);
  if (has('absolute-of-sum')) total = Math.abs(total);
  if (has('euclidean')) total = Math.sqrt(Math.abs(total));
  return has('mean') ? total / a.length : total;
}
