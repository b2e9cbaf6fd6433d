import { arrivals } from '@parts/teams/arrivals';
import { formatNumber } from '@ui/number';
import type { Model } from './race';
import type { Strings } from './strings';

type Runner = Model['runners'][number];

/** Who has arrived, and when, of the networks of one race or of one branch. */
export function arrivalsText(runners: readonly Runner[], t: Strings): string {
  const name = ({ activation }: Runner) => t.names[activation];
  const one = (runner: Runner, time: number) => t.arrived(name(runner), formatNumber(time, 1, true));
  return arrivals(runners, { one, name }, t);
}
