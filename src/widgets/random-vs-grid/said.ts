import { formatNumber, inPercent } from '@ui/number';
import type { Found, State } from './draws';
import type { Tally } from './search';

/** A score as it is written: the height of a drawn surface, the accuracy of a run in percent. */
const scoreText = (score: number, where: State['where']) =>
  where === 'drawn' ? formatNumber(score, 3, true) : inPercent(score);

export const bestText = ({ scores, best }: Found, { where }: Pick<State, 'where'>) =>
  best < 0 ? '–' : scoreText(scores[best], where) + (where === 'real' ? '%' : '');

/** How many of the draws went one way, in percent. */
export const shareText = (tally: Tally, way: keyof Tally) =>
  formatNumber((100 * tally[way]) / (tally.random + tally.same + tally.grid), 0);
