import { labelTaken, wrongLabels } from '../../shared/wrongLabels';

/** What people get wrong in the slopes of the cross-entropy, the most likely first. */
export const mistakes = [
  'unstable',
  'sum-not-mean',
  'own-not-subtracted',
  'sign-swapped',
  'own-only',
  'own-zero',
  'one-everywhere',
  'one-not-divided',
  'only-one-divided',
  'logarithm',
  'of-the-probability',
  'squared',
  'no-normalizing',
  'batch-normalized',
  'column-normalized',
  'batch-max',
  'no-exp',
  'own-excluded',
  'divided-by-classes',
  'hinge',
  ...wrongLabels,
  'last-row-missing',
  'first-row-only',
  'last-class-missing',
  'target-only',
  'diagonal',
  'losses',
  'in-the-probability',
  'one-added',
  'next-label',
  'sum-from-one',
  'probabilities',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The slopes of the mean cross-entropy as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, scores: number[][], y: number[]): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const [N, C] = [scores.length, scores[0].length];
  const divisor = (has('sum-not-mean') ? 1 : N) * (has('divided-by-classes') ? C : 1);
  const sign = has('sign-swapped') ? -1 : 1;
  const probabilities = probabilitiesOf(scores, labels(made, scores, y), has);
  return scores.map((row, i) => {
    if ((has('last-row-missing') && i === N - 1) || (has('first-row-only') && i > 0)) return row.map(() => 0);
    const label = labelTaken(made, i, scores, y);
    return row.map((s, j) => {
      if (has('last-class-missing') && j === C - 1) return 0;
      const p = probabilities[i];
      const isOwn = j === label;
      if (has('probabilities')) return p[j];
      if (has('target-only')) return (isOwn ? -1 : 0) / divisor;
      if (has('diagonal')) return (p[j] * (1 - p[j])) / divisor;
      if (has('losses')) return (isOwn ? -Math.log(p[j]) : 0) / divisor;
      if (has('in-the-probability')) return (isOwn ? -1 / p[j] : 0) / divisor;
      if (has('one-added')) return (p[j] + (isOwn ? 1 : 0)) / divisor;
      if (has('next-label')) return (p[j] - (j === label - 1 ? 1 : 0)) / divisor;
      if (has('hinge')) return hingeSlope(row, j, label) / divisor;
      if (has('of-the-probability')) return (p[label] * ((j === label ? 1 : 0) - p[j])) / divisor;
      if (has('own-only') && j !== label) return 0;
      if (has('own-zero') && j === label) return 0;
      const value = has('logarithm') ? Math.log(p[j]) : p[j];
      const one = has('own-not-subtracted') ? 0 : j === label || has('one-everywhere') ? 1 : 0;
      if (has('one-not-divided')) return sign * (value / divisor - one);
      if (has('only-one-divided')) return sign * (value - one / divisor);
      const slope = value - one;
      return (sign * (has('squared') ? 2 * slope * p[j] * (1 - p[j]) : slope)) / divisor;
    });
  });
}

type Has = (mistake: Mistake) => boolean;

const labels = (made: ReadonlySet<string>, scores: number[][], y: number[]) =>
  scores.map((_, i) => labelTaken(made, i, scores, y));

function probabilitiesOf(scores: number[][], y: number[], has: Has): number[][] {
  const batchMax = Math.max(...scores.flat());
  const powers = scores.map((row) => {
    const max = has('batch-max') ? batchMax : Math.max(...row);
    const shift = has('unstable') ? 0 : max;
    return row.map((s) => (has('no-exp') ? s : Math.exp(s - shift)));
  });
  if (has('no-normalizing')) return powers;
  return powers.map((row, i) => {
    const total = has('batch-normalized')
      ? sum(powers.flat())
      : (has('sum-from-one') ? 1 : 0) + sum(row.filter((_, j) => !has('own-excluded') || j !== y[i]));
    return row.map((e, j) => e / (has('column-normalized') ? sum(powers.map((other) => other[j])) : total));
  });
}

function hingeSlope(row: number[], j: number, label: number): number {
  const active = row.map((s, k) => k !== label && s - row[label] + 1 > 0);
  return j === label ? -active.filter(Boolean).length : active[j] ? 1 : 0;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
