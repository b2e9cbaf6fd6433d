import { ticks } from 'd3-array';
import { logTicksBetween } from './ticks';

/** A scale from values to percent of a figure's width or height. */
export interface Scale {
  (value: number): number;
  /** The value at a place, in percent. */
  invert(percent: number): number;
  domain(): [from: number, to: number];
  /** About so many round values. */
  ticks(count: number): number[];
  /** Whether steps on it are factors. */
  readonly isLogarithmic: boolean;
}

type Ends = readonly [from: number, to: number];

/** Takes one interval to another; all of one without length goes to the middle. */
function between([from, to]: Ends, [start, end]: Ends): (value: number) => number {
  if (to < from) return between([to, from], [end, start]);
  const length = to - from;
  return (value) => {
    const share = length ? (value - from) / length : Number.isNaN(length) ? NaN : 0.5;
    return start * (1 - share) + end * share;
  };
}

function linear(domain: Ends, range: Ends): Scale {
  return Object.assign(between(domain, range), {
    invert: between(range, domain),
    domain: (): [number, number] => [...domain],
    ticks: (count: number) => ticks(...domain, count),
    isLogarithmic: false,
  });
}

/** Values from left to right, as percent of the width. */
export const horizontal = (from: number, to: number): Scale => linear([from, to], [0, 100]);

/** Values from bottom to top, as percent of the height measured from the top. */
export const vertical = (from: number, to: number): Scale => linear([from, to], [100, 0]);

/** Positive values on a logarithmic scale, as percent from one end to the other. */
export function logarithmic(from: number, to: number, start: number, end: number): Scale {
  const logs = [Math.log(from), Math.log(to)] as const;
  const placeOf = between(logs, [start, end]);
  const valueAt = between([start, end], logs);
  return Object.assign((value: number) => placeOf(Math.log(value)), {
    invert: (percent: number) => Math.exp(valueAt(percent)),
    domain: (): [number, number] => [from, to],
    ticks: (count: number) => logTicksBetween(from, to, count),
    isLogarithmic: true,
  });
}
