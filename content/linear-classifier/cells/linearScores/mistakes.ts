/** What people get wrong in Wx + b, the most likely first. */
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
  'first-picture-only',
  'bias-of-picture',
  'bias-of-pixel',
  'all-biases',
  'winners',
  'mean',
  'scaled',
  'sum-times-pixel',
  'probabilities',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The scores as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, X: number[][], W: number[][], b: number[]): number[][] | number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('first-picture-only')) return wrong(new Set(), X.slice(0, 1), W, b);
  if (has('winners'))
    return (wrong(new Set(), X, W, b) as number[][]).map((scores) => scores.indexOf(Math.max(...scores)));
  if (has('probabilities'))
    return (wrong(new Set(), X, W, b) as number[][]).map((scores) =>
      scores.map((score) => 1 / scores.reduce((total, other) => total + Math.exp(other - score), 0)),
    );
  return X.map((picture, n) =>
    W.map((row, c) => {
      const x = has('always-first-picture') ? X[0] : picture;
      const w = has('always-first-row') ? W[0] : row;
      let parts = w.map((weight, p) => (has('added') ? weight + x[p] : weight * x[p]));
      if (has('absolute')) parts = parts.map(Math.abs);
      if (has('first-pixel-missing')) parts = parts.slice(1);
      if (has('last-pixel-missing')) parts = parts.slice(0, -1);
      if (has('last-pixel-only')) parts = parts.slice(-1);
      const sum = parts.reduce((total, part) => total + part, 0);
      const all = b.reduce((total, value) => total + value, 0);
      const bias = has('first-bias') ? b[0] : has('bias-of-picture') ? (b[n] ?? 0) : has('all-biases') ? all : b[c];
      if (has('sum-times-pixel')) return w.reduce((score, weight, p) => (score + weight) * x[p], bias);
      if (has('bias-of-pixel')) return sum + x.reduce((total, _, p) => total + (b[p] ?? 0), 0);
      if (has('mean')) return sum / x.length + bias;
      if (has('scaled')) return sum / 255 + bias;
      if (has('bias-times-score')) return sum * bias;
      const times = has('no-bias') ? 0 : has('bias-subtracted') ? -1 : has('bias-for-each-pixel') ? x.length : 1;
      return sum + times * bias;
    }),
  );
}
