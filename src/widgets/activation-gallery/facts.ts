import { formatNumber } from '@ui/number';
import { isCentred, type Facts } from './model';
import type { Strings } from './strings';

/** The range as an interval: a square bracket where the end is reached. */
export function rangeIn({ range: [low, high], closed }: Facts): string {
  return `${closed[0] ? '[' : '('}${formatNumber(low)}, ${formatNumber(high)}${closed[1] ? ']' : ')'}`;
}

export const centredIn = (facts: Facts, t: Strings): string =>
  t.centred(isCentred(facts), formatNumber(facts.mean, 2, true));

/** A measured time, to as many digits as are worth reading. */
export const nanoseconds = (time: number): string => formatNumber(time, time < 10 ? 1 : 0, true);
