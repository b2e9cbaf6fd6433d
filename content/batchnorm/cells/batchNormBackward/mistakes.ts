/** What people get wrong in the backward pass of batch norm, the most likely first. */
export const mistakes = [
  'fixed-statistics',
  'no-mean-part',
  'no-variance-part',
  'sums-not-means',
  'mean-part-summed',
  'variance-part-summed',
  'x-for-normal',
  'centred-for-normal',
  'signs',
  'no-gamma',
  'no-deviation',
  'no-root',
  'multiplied',
  'unbiased',
  'eps-outside',
  'no-eps',
  'rows',
  'divided-by-n',
  'gamma-by-x',
  'gamma-by-y',
  'gamma-ones',
  'parameters-mean',
  'gamma-mean',
  'beta-mean',
  'beta-count',
  'first-row',
  'last-row',
  'wrong-axis',
  'gamma-axis',
  'beta-axis',
  'from-downstream',
  'sign',
] as const;

export type Mistake = (typeof mistakes)[number];

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const average = (values: number[]) => sum(values) / values.length;

/** The gradients as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(
  made: ReadonlySet<string>,
  X: number[][],
  gamma: number[],
  upstream: number[][],
  eps: number,
): [number[][], number[], number[]] {
  const has = (mistake: Mistake) => made.has(mistake);
  const N = X.length;
  const sign = has('sign') ? -1 : 1;
  /** The mean, and the divisor, of what one entry is normalized with. */
  function statistics(n: number, j: number) {
    const values = has('rows') ? X[n] : X.map((row) => row[j]);
    const mean = average(values);
    const biased = average(values.map((value) => (value - mean) ** 2));
    const variance = has('unbiased') && values.length > 1 ? (biased * values.length) / (values.length - 1) : biased;
    const inside = has('no-eps') ? variance : variance + eps;
    const size = has('eps-outside') ? Math.sqrt(variance) + eps : has('no-root') ? inside : Math.sqrt(inside);
    return { mean, size };
  }
  const normal = X.map((row, n) =>
    row.map((value, j) => {
      const { mean, size } = statistics(n, j);
      return (value - mean) / size;
    }),
  );
  /** What the upstream gradient of an entry is multiplied by for γ. */
  const factor = (n: number, j: number) => {
    if (has('gamma-ones')) return 1;
    return has('gamma-by-x') ? X[n][j] : has('gamma-by-y') ? gamma[j] * normal[n][j] : normal[n][j];
  };
  const rows = X.map((_, n) => n);
  const added = has('first-row') ? [0] : has('last-row') ? [N - 1] : rows;
  const features = gamma.map((_, j) => j);

  const gradX = X.map((row, n) =>
    row.map((value, j) => {
      const { mean, size } = statistics(n, j);
      const along = (i: number, k: number) => {
        if (has('x-for-normal')) return X[i][k];
        return has('centred-for-normal') ? X[i][k] - statistics(i, k).mean : normal[i][k];
      };
      const [g, mine] = has('rows')
        ? [upstream[n], features.map((k) => along(n, k))]
        : [rows.map((i) => upstream[i][j]), rows.map((i) => along(i, j))];
      const count = has('unbiased') ? Math.max(1, g.length - 1) : g.length;
      const all = has('sums-not-means');
      const level = has('fixed-statistics') || has('no-mean-part') ? 0 : all || has('mean-part-summed') ? sum(g) : average(g); // prettier-ignore
      const slope =
        has('fixed-statistics') || has('no-variance-part')
          ? 0
          : sum(mine.map((of, i) => g[i] * of)) / (all || has('variance-part-summed') ? 1 : count);
      const own = has('x-for-normal') ? value : has('centred-for-normal') ? value - mean : normal[n][j];
      const line = level + own * slope;
      const rest = has('signs') ? upstream[n][j] + line : upstream[n][j] - line;
      const scale = has('no-gamma') ? 1 : gamma[j];
      const divided = has('no-deviation') ? rest : has('multiplied') ? rest * size : rest / size;
      return (sign * scale * divided) / (has('divided-by-n') ? N : 1);
    }),
  );

  const arriving = has('from-downstream') ? gradX : upstream;
  const isMean = (mistake: Mistake) => (has(mistake) || has('parameters-mean') ? N : 1);
  const ofAxis = (mistake: Mistake, entry: (n: number, j: number) => number) =>
    has(mistake) || has('wrong-axis')
      ? rows.map((n) => sum(features.map((j) => entry(n, j))))
      : features.map((j) => sum(added.map((n) => entry(n, j))));
  const gradGamma = ofAxis('gamma-axis', (n, j) => (sign * arriving[n][j] * factor(n, j)) / isMean('gamma-mean'));
  const gradBeta = ofAxis('beta-axis', (n, j) => (has('beta-count') ? 1 : sign * arriving[n][j]) / isMean('beta-mean'));
  return [gradX, gradGamma, gradBeta];
}
