import { labelTaken, wrongLabels } from '../../shared/wrongLabels';

/** What people get wrong in the slopes of the hinge loss, the most likely first. */
export const mistakes = [
  'sum-not-mean',
  'own-missing',
  'own-minus-one',
  'no-condition',
  'own-counted',
  'sign-swapped',
  'own-positive',
  'no-margin',
  'margin-subtracted',
  'difference-swapped',
  'values',
  'squared',
  'divided-by-classes',
  'own-not-divided',
  'others-not-divided',
  'always-own',
  'largest-only',
  ...wrongLabels,
  'last-class-missing',
  'first-class-missing',
  'last-row-missing',
  'first-row-only',
  'margin-two',
  'divided-by-active',
  'summed',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The slopes of the mean hinge loss as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, scores: number[][], y: number[]): number[][] | number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const [N, C] = [scores.length, scores[0].length];
  const divisor = (has('sum-not-mean') ? 1 : N) * (has('divided-by-classes') ? C : 1);
  if (has('summed')) {
    const rows = wrong(new Set(), scores, y) as number[][];
    return rows.reduce((total, row) => total.map((value, j) => value + row[j]));
  }
  return scores.map((row, i) => {
    const skipped = (has('last-row-missing') && i === N - 1) || (has('first-row-only') && i > 0);
    if (skipped) return row.map(() => 0);
    const label = labelTaken(made, i, scores, y);
    const slopes = row.map((s, j) => (j === label ? 0 : slopeOf(s, row[label], j, row, label, has)));
    const counted = slopes.filter((slope) => slope !== 0).length;
    const pull = has('values') || has('squared') ? slopes.reduce((total, slope) => total + slope, 0) : counted;
    const own = ownSlope(pull, C, has);
    if (has('divided-by-active')) return row.map((_, j) => (j === label ? own : slopes[j]) / (counted || 1));
    const sign = has('sign-swapped') ? -1 : 1;
    return row.map((_, j) => {
      if (j === label) return (sign * own) / (has('own-not-divided') ? 1 : divisor);
      return (sign * slopes[j]) / (has('others-not-divided') ? 1 : divisor);
    });
  });
}

type Has = (mistake: Mistake) => boolean;

function slopeOf(score: number, correct: number, j: number, row: number[], label: number, has: Has): number {
  if ((has('last-class-missing') && j === row.length - 1) || (has('first-class-missing') && j === 0)) return 0;
  const difference = has('difference-swapped') ? correct - score : score - correct;
  const margin = has('no-margin') ? 0 : has('margin-subtracted') ? -1 : has('margin-two') ? 2 : 1;
  const inside = difference + margin;
  const rivals = row.filter((_, k) => k !== label);
  if (has('largest-only') && (score < Math.max(...rivals) || row.indexOf(score) !== j)) return 0;
  if (inside <= 0 && !has('no-condition')) return 0;
  return has('squared') ? 2 * inside : has('values') ? inside : 1;
}

function ownSlope(pull: number, classes: number, has: Has): number {
  if (has('own-missing')) return 0;
  if (has('always-own')) return -(classes - 1);
  if (has('own-minus-one')) return pull > 0 ? -1 : 0;
  const counted = has('own-counted') ? pull + 1 : pull;
  return has('own-positive') ? counted : -counted;
}
