/** What people get wrong in Wx + b, the likelier first. */
export const mistakes = [
  'no-bias',
  'bias-subtracted',
  'bias-for-each-pixel',
  'first-bias',
  'bias-times-score',
  'added',
  'last-pixel-missing',
  'first-pixel-missing',
  'last-pixel-only',
  'absolute',
  'always-first-row',
  'always-first-picture',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The scores as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, X: number[][], W: number[][], b: number[]): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  return X.map((picture) =>
    W.map((row, c) => {
      const x = has('always-first-picture') ? X[0] : picture;
      const w = has('always-first-row') ? W[0] : row;
      let parts = w.map((weight, p) => (has('added') ? weight + x[p] : weight * x[p]));
      if (has('absolute')) parts = parts.map(Math.abs);
      if (has('first-pixel-missing')) parts = parts.slice(1);
      if (has('last-pixel-missing')) parts = parts.slice(0, -1);
      if (has('last-pixel-only')) parts = parts.slice(-1);
      const sum = parts.reduce((total, part) => total + part, 0);
      const bias = has('first-bias') ? b[0] : b[c];
      if (has('bias-times-score')) return sum * bias;
      const times = has('no-bias') ? 0 : has('bias-subtracted') ? -1 : has('bias-for-each-pixel') ? x.length : 1;
      return sum + times * bias;
    }),
  );
}
