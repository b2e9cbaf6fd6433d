import type * as data from '@lib/data/index';
import { groundOf } from './ground';
import { race, type Entry } from './race';

export interface State extends Omit<Entry, 'ground'> {
  surface: keyof typeof data.surfaces | 'typed';
  formula: string;
  /** The last formula that could be read: its surface stays while another is being typed. */
  // zh: 最近一个读得懂的公式：读者输入新公式时，仍显示它的曲面。
  lastGood: string;
}

/** What the race on a surface is about, once its formula has been read. */
// zh: 公式读懂之后，在一个曲面上比赛的内容。
export const entryOf = ({ surface, formula, lastGood, start, rates, rate, fork }: State): Entry => ({
  ground: groundOf(surface, formula, lastGood),
  start,
  rates,
  rate,
  fork,
});

/** The race of all optimizers on one surface, from one start; or what is wrong with a typed formula. */
// zh: 所有优化器在一个曲面上从同一点出发的比赛；或者说明输入的公式哪里不对。
export const compute = (state: State) => race(entryOf(state));
