import { named } from '@kit/quantities';
import type { Penalty, State } from './model';

const own = 'regularization-preference';

/** What the chapter calls the two sets of weights that it compares. */
const told = (first: number) => (first === 1 ? 'one' : first === 0.25 ? 'even' : undefined);

/** A penalty of the weights. */
export function penaltyOf(penalty: Penalty, { first, x1, beta }: State) {
  const isTold = x1 === 1 && (penalty !== 'elastic' || beta === 0.5);
  return named(`${own}.${penalty}`, isTold && told(first) && `preference.${told(first)}.${penalty}`);
}

/** The first weight where the penalty is least. */
export const bestOf = ({ penalty, x1 }: State) =>
  named(
    `${own}.best`,
    penalty === 'l2' && x1 === 1 && 'preference.even.first',
    penalty !== 'elastic' && x1 === 1.2 && `preference.tilted.${penalty}`,
  );

export const weightOf = (i: number) => `${own}.w.${i}`;
export const score = `${own}.score`;
