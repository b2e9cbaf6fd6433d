import type { Inert } from '../inert';
import type { Plain } from '../protocol';
import { compare, isSame, isUnchanged, numbersIn, showNumber } from './compare';
import type { Exercise } from './exercise';

/** What is wrong with a solution: codes that have a sentence in every language, and what fills their places. */
export interface Verdict {
  codes: string[];
  details: Record<string, string>;
}

/** What the reader's function gave for one case, and the arguments as they are afterwards. */
export interface Given {
  value: Inert;
  args: Inert;
}

/**
 * Judges what a function gave for each case: null when every one is right. A mistake is named by what all the
 * results have in common, and shown by the simplest case that is wrong.
 */
export function grade<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  cases: Args[],
  given: Given[],
): Verdict | null {
  const want = cases.map((args) => exercise.expected(...args));
  const compared = given.map(({ value }, i) => compare(value, { shape: [], data: [want[i]] }));
  const wrong = compared.findIndex(({ ok }) => !ok);
  const changed = cases.some((args, i) => !isUnchanged(args, given[i].args));
  if (wrong < 0) return changed ? { codes: ['changed-arguments'], details: {} } : null;

  const { code, args } = compared[wrong];
  const details = { want: showNumber(want[wrong]), ...args, case: exercise.show(...cases[wrong]) };
  const verdict = (...codes: string[]): Verdict => ({ codes, details });
  const got = given.map(({ value }) => numberIn(value));
  if (got.some((value) => value === null)) {
    return verdict(code === 'shape' ? listCode(given[wrong].value, want[wrong]) : code === 'value' ? 'kind' : code);
  }

  const numbers = got as number[];
  const single = recognise(exercise, cases, numbers, 1);
  if (single) return verdict(...single);
  const common = commonFault(numbers, want);
  if (common) return { codes: [common.code], details: { ...details, ...common.details } };
  const several = recognise(exercise, cases, numbers, 2) ?? recognise(exercise, cases, numbers, 3);
  if (several) return verdict(...several);
  if (code === 'nan' || code === 'infinite') return verdict(code);
  if (changed) return verdict('value', 'changed-too');
  const oneIsRight = compared.every(({ ok }, i) => ok === (exercise.examples(...cases[i]) === 1));
  return verdict(oneIsRight ? 'one-example' : 'value');
}

function numberIn(value: Inert): number | null {
  const numbers = numbersIn(value);
  return numbers && numbers.data.length === 1 && (value.kind === 'tensor' || numbers.shape.length === 0)
    ? numbers.data[0]
    : null;
}

/** A list where a number is wanted: one number per example, perhaps, of which only the mean is missing. */
function listCode(value: Inert, want: number): string {
  const data = numbersIn(value)!.data;
  const mean = data.reduce((total, entry) => total + entry, 0) / data.length;
  return isSame(mean, want, 1e-4) ? 'list-of-losses' : 'list';
}

/** So many known mistakes that together give exactly these results. */
function recognise<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  cases: Args[],
  got: number[],
  count: number,
): string[] | null {
  for (const set of subsets(exercise.mistakes, count)) {
    const made = new Set(set);
    if (cases.every((args, i) => isSame(got[i], exercise.wrong(made, ...args)))) return set;
  }
  return null;
}

function* subsets(list: readonly string[], count: number, from = 0): Generator<string[]> {
  if (count === 0) return yield [];
  for (let i = from; i <= list.length - count; i++) {
    for (const rest of subsets(list, count - 1, i + 1)) yield [list[i], ...rest];
  }
}

interface Fault {
  code: string;
  details?: Record<string, string>;
}

/** What all results have in common with the right ones: a factor, a difference, a rounding; or only each other. */
function commonFault(got: number[], want: number[]): Fault | null {
  const all = (test: (value: number, i: number) => boolean) => got.every(test);
  if (!got.every(Number.isFinite)) return null;
  if (all((value) => value === 0)) return { code: 'always-zero' };
  if (all((value) => isSame(value, got[0]))) return { code: 'constant' };
  if (all((value, i) => isSame(value, -want[i]))) return { code: 'negative' };
  const at = want.findIndex((value) => value !== 0);
  const factor = got[at] / want[at];
  if (all((value, i) => isSame(value, factor * want[i])))
    return { code: 'factor', details: { factor: showNumber(factor) } };
  const offset = got[0] - want[0];
  if (all((value, i) => isSame(value - want[i], offset))) {
    return { code: offset > 0 ? 'too-large-by' : 'too-small-by', details: { offset: showNumber(Math.abs(offset)) } };
  }
  for (let digits = 0; digits <= 4; digits++) {
    const unit = 10 ** -digits;
    if (all((value, i) => isSame(value / unit, Math.round(value / unit)) && Math.abs(value - want[i]) < unit))
      return { code: 'rounded' };
  }
  return null;
}
