/** Recognizes wrong steps from a given position: too far, the wrong way, or without the position. */
import type { Plain } from '../run/protocol';
import { isSame, showNumber, type Numbers } from './compare';
import type { Fault } from './faults';
import { spread } from './withArguments';

interface Moved {
  parameters: readonly string[];
  cases: readonly (readonly Plain[])[];
  got: Numbers[];
  want: Numbers[];
  /** The name of the result, if there are several: the argument of the same name is the one that moves. */
  result?: string;
}

/**
 * What is wrong with the step from an argument to the result; null if there is no such step, or nothing is recognized.
 */
export function moveFault({ parameters, cases, got, want, result }: Moved): Fault | null {
  const numbers = parameters
    .map((name, k) => ({ name, values: cases.map((args) => args[k]) }))
    .filter(({ values }) => values.every((value) => typeof value === 'number'));
  for (const [k, name] of parameters.entries()) {
    if (result !== undefined && name !== result) continue;
    const starts = cases.map((args, i) => (Array.isArray(args[k]) ? spread(args[k], want[i]) : null));
    if (starts.includes(null)) continue;
    const all = (of: (start: number, step: number, i: number) => number) =>
      got.every(({ data, within }, i) =>
        data.every((value, n) => {
          const start = starts[i]![n];
          return isSame(value, of(start, want[i].data[n] - start, i), within?.[n]);
        }),
      );
    if (all((_, step) => step)) return { code: 'change-alone', details: { name } };
    if (all((start, step) => start - step)) return { code: 'moved-back', details: { name } };
    const factor = factorOf(got, want, starts as number[][]);
    if (Number.isFinite(factor) && factor > 0 && !isSame(factor, 1) && all((start, step) => start + factor * step))
      return { code: 'moved-by-factor', details: { name, factor: showNumber(factor) } };
    for (const { name: by, values } of numbers) {
      if (all((start, step, i) => start + step * Number(values[i])))
        return { code: 'moved-by-argument', details: { name, by } };
      if (all((start, step, i) => start + (Number(values[i]) === 0 ? NaN : step / Number(values[i]))))
        return { code: 'moved-without-argument', details: { name, by } };
    }
  }
  return null;
}

/** The ratio of the actual to the correct move of the entry that should move furthest. */
function factorOf(got: Numbers[], want: Numbers[], starts: number[][]): number {
  const steps = want.flatMap(({ data }, i) => data.map((value, n) => value - starts[i][n]));
  const made = got.flatMap(({ data }, i) => data.map((value, n) => value - starts[i][n]));
  const at = steps.reduce((best, step, i) => (Math.abs(step) > Math.abs(steps[best]) ? i : best), 0);
  return made[at] / steps[at];
}
