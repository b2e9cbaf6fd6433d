import type { State } from './model';

/** What the chapter calls the mean of the losses, each way of adding up. */
export function meanOf({ allClasses, divideBy, squared }: Pick<State, 'allClasses' | 'divideBy' | 'squared'>) {
  const ways = [
    allClasses && 'allClasses',
    divideBy === 'wrong' && 'overWrong',
    divideBy === 'classes' && 'overClasses',
    squared && 'squared',
  ].filter(Boolean);
  if (ways.length > 1) return 'svm-loss-table.mean';
  return `table.${ways[0] || 'mean'}`;
}

/** And the loss of a picture. */
export const lossOf = (i: number, state: Parameters<typeof meanOf>[0]) =>
  meanOf(state) === 'table.mean'
    ? `table.losses.${i}`
    : meanOf(state) === 'table.squared' && i === 2
      ? 'table.squaredFrog'
      : `svm-loss-table.losses.${i}`;

/** The scores that the chapter gives: a row for each picture. */
export const given = [3.2, 5.1, -1.7, 1.3, 4.9, 2.0, 2.2, 2.5, -3.1];

/** A score has the chapter's name as long as it has the chapter's value. */
export const scoreOf = (i: number, j: number, score: number) =>
  score === given[3 * i + j] ? `s.${i}.${j}` : `svm-loss-table.score.${i}.${j}`;
