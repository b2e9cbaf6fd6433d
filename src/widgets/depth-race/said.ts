import { arrivals } from '@parts/teams/arrivals';
import { formatNumber } from '@ui/number';
import type { Model, State } from './race';
import type { Strings } from './strings';

type Runner = Model['runners'][number];

/** Who has arrived, and when, of the networks of one race or of one branch. */
export function arrivalsText({ seeds }: State, runners: readonly Runner[], t: Strings): string {
  const name = ({ entry }: Runner) => t.names[entry];
  const one = (runner: Runner, time: number) => t.arrived(name(runner), formatNumber(time, 0));
  return arrivals(runners, { one, name }, seeds === '1' ? t : { ...t, list: (list) => t.means(list, seeds) });
}
