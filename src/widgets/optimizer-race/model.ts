import type * as data from '@lib/data/index';
import { groundOf } from './ground';
import { race, type Entry } from './race';

export interface State extends Omit<Entry, 'ground'> {
  surface: keyof typeof data.surfaces | 'typed';
  formula: string;
  /** The last formula that could be read: its surface stays while another is being typed. */
  lastGood: string;
}

/** What the race on a surface is about, once its formula has been read. */
export const entryOf = ({ surface, formula, lastGood, start, rates, rate }: State): Entry => ({
  ground: groundOf(surface, formula, lastGood),
  start,
  rates,
  rate,
});

/** The race of all optimizers on one surface, from one start; or what is wrong with a typed formula. */
export const compute = (state: State) => race(entryOf(state));
