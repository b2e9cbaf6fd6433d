import { labelTaken, wrongLabels } from '../../shared/wrongLabels';

/** What people get wrong in the hinge loss, the most likely first. */
export const mistakes = [
  'own-class',
  'sum-not-mean',
  'divided-by-classes',
  'divided-by-wrong-classes',
  'no-max',
  'no-margin',
  'sign-swapped',
  'margin-subtracted',
  'squared',
  'absolute',
  'first-only',
  'returns-in-loop',
  'last-only',
  'not-reset',
  'largest-only',
  'last-term-only',
  'max-around-sum',
  'margin-outside',
  'min-for-max',
  'counted',
  ...wrongLabels,
  'row-skipped',
  'last-class-missing',
  'first-class-missing',
  'last-row-missing',
  'binary',
  'cross-entropy',
  'softplus',
  'winner-skipped',
  'classes-by-pictures',
  'margin-two',
  'half-squared',
  'term-absolute',
  'stops-at-own',
  'scores-added',
  'over-margin-only',
  'mean-of-terms',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The mean hinge loss as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, scores: number[][], y: number[]): number {
  const has = (mistake: Mistake) => made.has(mistake);
  const count = scores.length;
  const counted = scores.slice(0, has('last-row-missing') ? count - 1 : count);
  const losses = counted.map((row, i) => {
    const label = labelTaken(made, i, scores, y);
    return lossOf(row, label, has('row-skipped') ? i : label, count, has);
  });
  const divisor = divisorFor(count, scores[0].length, has);
  if (has('mean-of-terms')) {
    const active = scores.flatMap((row, i) => row.filter((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0));
    return active.length > 0 ? sum(losses) / active.length : 0;
  }
  if (has('first-only')) return losses[0] ?? 0;
  if (has('returns-in-loop')) return (losses[0] ?? 0) / divisor;
  if (has('last-only')) return (losses.at(-1) ?? 0) / divisor;
  if (has('not-reset')) return sum(losses.map((_, i) => sum(losses.slice(0, i + 1)))) / divisor;
  return sum(losses) / divisor;
}

type Has = (mistake: Mistake) => boolean;

function lossOf(row: number[], label: number, skipped: number, count: number, has: Has): number {
  if (has('cross-entropy')) return Math.log(sum(row.map((s) => Math.exp(s - row[label]))));
  if (has('binary')) return Math.max(0, 1 - row[label]);
  if (has('winner-skipped')) skipped = row.indexOf(Math.max(...row));
  const from = has('first-class-missing') ? 1 : 0;
  const to = has('last-class-missing')
    ? row.length - 1
    : has('stops-at-own')
      ? label
      : has('classes-by-pictures')
        ? Math.min(count, row.length)
        : row.length;
  const terms: number[] = [];
  for (let j = from; j < to; j++)
    if (j !== skipped || has('own-class'))
      terms.push(termOf(has('scores-added') ? row[j] + row[label] : row[j] - row[label], has));
  if (has('largest-only')) return Math.max(0, ...terms);
  if (has('last-term-only')) return terms.at(-1) ?? 0;
  return has('max-around-sum') ? Math.max(0, sum(terms)) : sum(terms);
}

function termOf(signed: number, has: Has): number {
  const turned = has('sign-swapped') ? -signed : signed;
  const difference = has('absolute') ? Math.abs(turned) : turned;
  const margin = has('no-margin') ? 0 : has('margin-subtracted') ? -1 : has('margin-two') ? 2 : 1;
  const inner = difference + margin;
  if (has('softplus')) return Math.log(1 + Math.exp(inner));
  if (has('term-absolute')) return Math.abs(inner);
  if (has('over-margin-only')) return inner > 1 ? inner : 0;
  if (has('half-squared')) return Math.max(0, inner) ** 2 / 2;
  if (has('counted')) return inner > 0 ? 1 : 0;
  let term = Math.max(0, inner);
  if (has('no-max') || has('max-around-sum')) term = inner;
  if (has('min-for-max')) term = Math.min(0, inner);
  if (has('margin-outside')) term = Math.max(0, difference) + margin;
  return has('squared') ? term * term : term;
}

function divisorFor(count: number, classes: number, has: Has): number {
  const examples = has('sum-not-mean') ? 1 : count;
  return examples * (has('divided-by-classes') ? classes : 1) * (has('divided-by-wrong-classes') ? classes - 1 : 1);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
