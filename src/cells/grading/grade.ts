import type { Inert } from '../run/inert';
import type { Plain } from '../run/protocol';
import {
  answerIn,
  compare,
  isUnchanged,
  numbersIn,
  numbersOf,
  showCall,
  showNumber,
  type Comparison,
  type Numbers,
} from './compare';
import type { Exercise, FreeExercise } from './exercise';
import { faultsOf } from './faultsOf';
import type { Verdict } from './verdict';

/** The reader's function's result for one case, and the arguments afterwards. */
export interface Given {
  value: Inert;
  args: Inert;
  /** Its result when called again with the same arguments. */
  again?: Inert;
}

/**
 * Judges a function's results for each case; null if all are right. A mistake is named by what all results have in
 * common, and shown by the smallest wrong case.
 */
export function grade<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  cases: Args[],
  given: Given[],
): Verdict | null {
  const want = cases.map((args) => numbersOf(exercise.expected(...args)));
  const values = given.map(({ value }) => value);
  const compared = values.map((value, i) => compare(value, want[i]));
  const fickle = given.findIndex(({ value, again }) => again !== undefined && !isSameValue(value, again));
  if (fickle >= 0) {
    const details = {
      case: showCall(exercise.name, cases[fickle]),
      ...differing(values[fickle], given[fickle].again!),
    };
    return { codes: ['fickle'], details };
  }
  const changed = cases.some((args, i) => !isUnchanged(args, given[i].args));
  const wrong = smallest(cases, compared);
  if (wrong < 0) return changed ? { codes: ['changed-arguments'], details: {} } : null;

  const { code, args, entry = [] } = compared[wrong];
  const call = showCall(exercise.name, cases[wrong]) + entry.map((i) => `[${i}]`).join('');
  const faults = faultsOf({ exercise, cases, values, want, compared, wrong });
  if (changed) faults.push({ code: 'changed-too' });
  const details: Record<string, string> = { want: showNumber(want[wrong].data[0]), ...args, case: call };
  for (const fault of faults) Object.assign(details, fault.details);
  return { codes: faults.map((fault) => fault.code), details, shown: examples[code] };
}

/** How the smallest wrong case is shown: by its numbers or its shape. */
const examples: Partial<Record<Comparison['code'], Verdict['shown']>> = {
  value: 'example',
  nan: 'example',
  infinite: 'example',
  shape: 'shape',
  transposed: 'shape',
};

/** The wrong case with the fewest numbers; −1 if none is wrong. */
function smallest(cases: readonly (readonly Plain[])[], compared: Comparison[]): number {
  const length = (i: number) => JSON.stringify(cases[i]).length;
  return compared.reduce((best, { ok }, i) => (!ok && (best < 0 || length(i) < length(best)) ? i : best), -1);
}

const isSameValue = (a: Inert, b: Inert) => written(a) === written(b);
/** A value as JSON, with its numbers as text, because JSON has no NaN. */
const written = (value: Inert) =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part));

/** The difference between two results of the same call. */
function differing(value: Inert, again: Inert): Record<string, string> {
  const [one, other] = [answerIn(value), answerIn(again)];
  const at = one?.data.findIndex((entry, i) => !Object.is(entry, other?.data[i])) ?? -1;
  const show = (numbers: Numbers | null) =>
    numbers && at >= 0 && at in numbers.data ? showNumber(numbers.data[at]) : '…';
  return { got: show(one), again: show(other) };
}

/** Judges the outcome of a function that was run; null if it is right. */
export function gradeFree<Args extends readonly Plain[]>(
  exercise: FreeExercise<Args>,
  cases: Args[],
  given: Given[],
): Verdict | null {
  const code = exercise.judge(cases, workOf(given));
  return code === null ? null : { codes: [code], details: {} };
}

/** The outcome of each case, as numbers. */
export const workOf = (given: Given[]): Numbers[] =>
  given.map(({ value }) => numbersIn(value) ?? { shape: [0], data: [] });
