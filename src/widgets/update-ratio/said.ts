import { formatNear, formatShort } from '@ui/number';
import { bestOf, typical, type Model, type State } from './model';
import { run, tried } from './settings';
import type { Strings } from './strings';

/** A rate, given as a logarithm, to two digits. */
export const rateText = (exponent: number) => twoDigits(10 ** exponent);
/** A loss to three digits, or as a power of ten. */
export const lossText = (loss: number) => (loss < 1e4 ? formatNear(loss) : formatShort(loss));
/** How long a step is beside the weights, to two digits. */
export const twoDigits = (ratio: number) => formatNear(Number(ratio.toPrecision(2)));

/** What there is to say of a run that is no good. */
export function verdict(losses: readonly number[]): 'lost' | 'higher' | 'stays' | null {
  const [first, last] = [losses[0], losses.at(-1)!];
  if (Number.isNaN(last)) return 'lost';
  if (last > first) return 'higher';
  return losses.length > run.steps / run.every && last > 0.98 * first ? 'stays' : null;
}

/** The run in words: the ends of its loss, the lengths of its steps, and the best of the rates. */
export function sentence({ kind, rate }: State, model: Model, t: Strings, isHeld: (part: string) => boolean): string {
  const { losses, first, steps, ends } = model;
  const done = steps.at(-1)!;
  let said = t.begins(t.controls.kind.options[kind], rateText(rate), lossText(losses[0]));
  if (done === 0) return said;
  const lost = losses.findIndex(Number.isNaN);
  said += lost < 0 ? t.ends(done, lossText(losses.at(-1)!)) : t.lost(steps[lost]);
  const is = verdict(losses);
  if (is === 'higher' || is === 'stays') said += t.verdicts[is];
  said += t.first(twoDigits(first[0]));
  if (done === run.steps && lost < 0) said += t.later(twoDigits(typical(first)));
  said += t.stop;
  const best = bestOf(ends[kind]);
  return best === null || isHeld('sweep') ? said : said + t.best(rateText(tried[best]));
}
