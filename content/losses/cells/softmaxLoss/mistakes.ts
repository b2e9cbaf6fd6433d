import { labelTaken, wrongLabels } from '../../shared/wrongLabels';

/** What people get wrong in the loss of the softmax classifier, the most likely first. */
export const mistakes = [
  'unstable',
  'sum-not-mean',
  'no-minus',
  'no-log',
  'one-minus-probability',
  'no-normalizing',
  'only-normalizer',
  'log10',
  'log2',
  'no-exp',
  'own-excluded',
  'max-in-sum-only',
  'max-in-numerator-only',
  'batch-max',
  'all-classes',
  'hinge',
  'squared',
  'entropy',
  'epsilon',
  'divided-by-classes',
  ...wrongLabels,
  'first-only',
  'returns-in-loop',
  'last-only',
  'last-row-missing',
  'last-class-missing',
  'accuracy',
  'base-two',
  'max-outside',
  'sum-from-one',
  'score-twice',
  'own-added',
  'mean-first',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The mean cross-entropy as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, scores: number[][], y: number[]): number {
  const has = (mistake: Mistake) => made.has(mistake);
  const N = scores.length;
  const batchMax = Math.max(...scores.flat());
  const counted = scores.slice(0, has('last-row-missing') ? N - 1 : N);
  const losses = counted.map((row, i) => lossOf(row, labelTaken(made, i, scores, y), batchMax, has));
  const divisor = (has('sum-not-mean') ? 1 : N) * (has('divided-by-classes') ? scores[0].length : 1);
  if (has('mean-first')) return -Math.log(sum(losses.map((loss) => Math.exp(-loss))) / N);
  if (has('first-only')) return losses[0] ?? 0;
  if (has('returns-in-loop')) return (losses[0] ?? 0) / divisor;
  if (has('last-only')) return (losses.at(-1) ?? 0) / divisor;
  return sum(losses) / divisor;
}

type Has = (mistake: Mistake) => boolean;

function lossOf(row: number[], y: number, batchMax: number, has: Has): number {
  if (has('accuracy')) return row.indexOf(Math.max(...row)) === y ? 1 : 0;
  if (has('hinge')) return sum(row.map((s, j) => (j === y ? 0 : Math.max(0, s - row[y] + 1))));
  if (has('no-exp')) return -log(row[y] / sum(row), has);
  const max = has('unstable') ? 0 : has('batch-max') ? batchMax : Math.max(...row);
  const inSum = row.map((s) => Math.exp(s - (has('max-in-numerator-only') ? 0 : max)));
  const counted = inSum.filter((_, j) => !(has('own-excluded') && j === y) && !lastSkipped(j, row, has));
  const base = has('base-two')
    ? counted.map((e) => e ** Math.LN2)
    : has('max-outside')
      ? row.map((s) => Math.exp(s) - max)
      : counted;
  const total = sum(base) + (has('sum-from-one') ? 1 : 0);
  const correct = row[y] - (has('max-in-sum-only') ? 0 : max);
  const own = Math.exp(correct);

  // each p by division where the reader would divide, so that what breaks there breaks here
  if (has('score-twice')) return log(total, has) - 2 * correct;
  if (has('own-added')) return log(total, has) + correct;
  if (has('no-log')) return own / total;
  if (has('one-minus-probability')) return 1 - own / total;
  if (has('squared')) return (1 - own / total) ** 2;
  if (has('all-classes')) return -sum(inSum.map((e) => log(e / total, has)));
  if (has('entropy')) return -sum(inSum.map((e) => (e / total) * log(e / total, has)));
  if (has('epsilon')) return -log(own / total + 1e-8, has);
  if (has('no-normalizing')) return -correct / logUnit(has);
  if (has('only-normalizer')) return log(total, has) + max / logUnit(has);
  if (has('unstable') || has('batch-max')) return signed(-log(own / total, has), has);
  return signed(log(total, has) - correct / logUnit(has), has);
}

const lastSkipped = (j: number, row: number[], has: Has) => has('last-class-missing') && j === row.length - 1;
const signed = (loss: number, has: Has) => (has('no-minus') ? -loss : loss);
/** How many units of the natural logarithm the logarithm in use has. */
const logUnit = (has: Has) => (has('log10') ? Math.LN10 : has('log2') ? Math.LN2 : 1);
const log = (value: number, has: Has) => Math.log(value) / logUnit(has);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
