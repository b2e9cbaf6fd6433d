import { classes } from '@parts/smallPictures';
import { formatPercent } from '@ui/number';
import type { Model, State as ModelState } from './model';
import { sizes } from './settings';
import type { Strings } from './strings';

export interface State extends ModelState {
  leak: boolean;
  fresh: boolean;
}

/** Which validation pictures are looked at. */
export const validationOf = ({ leak }: State) => (leak ? 'leaky' : 'validation');

export const percent = (share: number) => formatPercent(share, 0);

/** A gap in whole points, between the percentages as they are written. */
export const pointsOf = (training: number, validation: number) =>
  Math.round(100 * training) - Math.round(100 * validation);

/** What there is to say of where a run has come to, if both of its curves are low. */
export function verdict(training: number, validation: number): 'nothing' | 'low' | null {
  if (training < 2 / classes) return 'nothing';
  return training < 0.5 && training - validation < 0.1 ? 'low' : null;
}

/** The numbers at the ends of the curves, in words, with what they hide and how they were without λ. */
export function sentence(state: State, { plain, steps, ...curves }: Model, t: Strings): string {
  const { pictures, lambda, leak, fresh } = state;
  const shown = validationOf(state);
  const last = (name: 'training' | 'validation' | 'leaky' | 'fresh') => curves[name].at(-1)!;
  const [training, validation] = [last('training'), last(shown)];
  const gap = pointsOf(training, validation);
  let said = t.after(steps.at(-1)!, pictures, percent(training), percent(validation), t.gap(gap));
  if (leak) said += t.leaked;
  if (fresh) said += t.onFresh(percent(last('fresh')));
  const without = plain[sizes.indexOf(pictures)];
  if (lambda !== '0' && without) said += t.without(percent(without.training), percent(without[shown]));
  const isLow = verdict(training, last('validation'));
  return isLow && without ? said + t.verdicts[isLow] : said;
}
