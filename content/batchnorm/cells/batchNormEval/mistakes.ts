/** What people get wrong in evaluation with running statistics, the most likely first. */
export const mistakes = [
  'batch-statistics',
  'momentum-reversed',
  'biased',
  'unbiased-mean',
  'starts-at-zero',
  'starts-at-one',
  'starts-at-first',
  'last-batch',
  'average',
  'all-examples',
  'added',
  'around-running',
  'around-moved',
  'root-mean-square',
  'deviation',
  'one-each',
  'moved-by-x',
  'moved-by-x-after',
  'reversed-order',
  'last-batch-left-out',
  'first-batch-left-out',
  'eps-outside',
  'eps-in-running',
  'no-eps',
  'no-root',
  'not-centred',
  'not-scaled',
  'multiplied',
  'unmoved',
  'unmoved-mean',
  'unmoved-variance',
  'evaluated-too-soon',
] as const;

export type Mistake = (typeof mistakes)[number];

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const average = (values: number[]) => sum(values) / values.length;

/** The running statistics and the normalized examples of someone who makes these mistakes; of someone who makes none, the right ones. */
export function wrong(
  made: ReadonlySet<string>,
  batches: number[][][],
  X: number[][],
  momentum: number,
  eps: number,
): [number[], number[], number[][]] {
  const has = (mistake: Mistake) => made.has(mistake);

  /** The mean and the variance of a batch's column, seen by someone whose running mean is `running`. */
  function statistics(batch: number[][], j: number, running: number, moved: (mean: number) => number) {
    const column = has('one-each') ? batch.flat() : batch.map((row) => row[j]);
    const n = column.length;
    const mean = has('unbiased-mean') && n > 1 ? sum(column) / (n - 1) : average(column);
    const around = has('around-moved') ? moved(mean) : has('around-running') ? running : has('root-mean-square') ? 0 : average(column); // prettier-ignore
    const squares = sum(column.map((value) => (value - around) ** 2));
    const variance = squares / (has('biased') || n < 2 ? n : n - 1);
    const seen = has('deviation') ? Math.sqrt(variance) : variance;
    return { mean, variance: seen + (has('eps-in-running') ? eps : 0) };
  }
  /** A running statistic after another batch. */
  function next(running: number, ofBatch: number, k: number) {
    if (has('last-batch')) return ofBatch;
    if (has('average')) return ((k > 0 ? k * running : 0) + ofBatch) / (k + 1);
    if (k === 0 && has('starts-at-first')) return ofBatch;
    if (has('added')) return running + momentum * ofBatch;
    const share = has('momentum-reversed') ? 1 - momentum : momentum;
    return running + share * (ofBatch - running);
  }

  const counted = batches.slice(has('first-batch-left-out') ? 1 : 0, has('last-batch-left-out') ? -1 : undefined);
  const pooled = has('all-examples') ? [batches.flat()] : counted;
  const given = has('moved-by-x') ? [...pooled, X] : pooled;
  const seen = has('reversed-order') ? [...given].reverse() : given;
  const features = X[0].map((_, j) => j);
  const running = (of: number[][][]) =>
    features.map((j) => {
      const first = { mean: has('starts-at-one') ? 1 : 0, variance: has('starts-at-zero') ? 0 : 1 };
      return of.reduce((before, batch, k) => {
        const moved = (mean: number) => next(before.mean, mean, k);
        const { mean, variance } = statistics(batch, j, before.mean, moved);
        if (has('all-examples')) return { mean, variance };
        return {
          mean: has('unmoved') || has('unmoved-mean') ? before.mean : moved(mean),
          variance: has('unmoved') || has('unmoved-variance') ? before.variance : next(before.variance, variance, k),
        };
      }, first);
    });
  const by = running(has('evaluated-too-soon') ? seen.slice(0, -1) : seen);

  const normal = X.map((row) =>
    row.map((value, j) => {
      const column = X.map((other) => other[j]);
      const middle = average(column);
      const own = { mean: middle, variance: average(column.map((other) => (other - middle) ** 2)) };
      const { mean, variance } = has('batch-statistics') ? own : by[j];
      const inside = has('no-eps') || has('eps-in-running') ? variance : variance + eps;
      const size = has('eps-outside') ? Math.sqrt(variance) + eps : has('no-root') ? inside : Math.sqrt(inside);
      const centred = has('not-centred') ? value : value - mean;
      if (has('deviation') && !has('batch-statistics')) return centred / (variance + eps);
      return has('not-scaled') ? centred : has('multiplied') ? centred * size : centred / size;
    }),
  );
  const after = running(has('moved-by-x-after') ? [...seen, X] : seen);
  return [after.map(({ mean }) => mean), after.map(({ variance }) => variance), normal];
}
