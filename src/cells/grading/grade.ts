import type { Inert } from '../inert';
import type { Plain } from '../protocol';
import {
  answerIn,
  compare,
  isAlike,
  isSame,
  isUnchanged,
  numbersIn,
  numbersOf,
  showCall,
  showNumber,
  type Numbers,
} from './compare';
import type { Exercise, FreeExercise } from './exercise';
import { commonFault, recognise, wrongPart } from './faults';

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
  const want = cases.map((args) => numbersOf(exercise.expected(...args)));
  const compared = given.map(({ value }, i) => compare(value, want[i]));
  const wrong = compared.findIndex(({ ok }) => !ok);
  const changed = cases.some((args, i) => !isUnchanged(args, given[i].args));
  if (wrong < 0) return changed ? { codes: ['changed-arguments'], details: {} } : null;

  const { code, args, entry = [] } = compared[wrong];
  const shown = showCall(exercise.name, cases[wrong]) + entry.map((i) => `[${i}]`).join('');
  const details = { want: showNumber(want[wrong].data[0]), ...args, case: shown };
  const verdict = (...codes: string[]): Verdict => ({ codes, details });
  const got = given.map(({ value }, i) => numbersLike(value, want[i]));
  if (got.includes(null)) {
    const parts = given.every(({ value }, i) => hasMean(value, want[i]));
    return verdict(parts ? 'list-of-losses' : malformed(given[wrong].value, want[wrong], code));
  }

  const numbers = got as Numbers[];
  const single = recognise(exercise, cases, numbers, 1);
  if (single) return verdict(...single);
  const part = wrongPart(exercise, cases, numbers, want);
  if (part) return verdict(part);
  const sizes = cases.map((of) => exercise.sizes(...of));
  const common = commonFault(numbers, want, sizes);
  if (common) return { codes: [common.code], details: { ...details, ...common.details } };
  const several = recognise(exercise, cases, numbers, 2) ?? recognise(exercise, cases, numbers, 3);
  if (several) return verdict(...several);
  if (code === 'nan' || code === 'infinite') return verdict(code);
  if (changed) return verdict('value', 'changed-too');
  const examples = sizes.map((size) => Object.values(size)[0]);
  const oneIsRight = examples.includes(1) && compared.every(({ ok }, i) => ok === (examples[i] === 1));
  return verdict(oneIsRight ? 'one-example' : 'value');
}

/** Judges what came of a function that was put to work; null when it is right. */
export function gradeFree<Args extends readonly Plain[]>(
  exercise: FreeExercise<Args>,
  cases: Args[],
  given: Given[],
): Verdict | null {
  const code = exercise.judge(cases, workOf(given));
  return code === null ? null : { codes: [code], details: {} };
}

/** What came of each case, in numbers. */
export const workOf = (given: Given[]): Numbers[] =>
  given.map(({ value }) => numbersIn(value) ?? { shape: [0], data: [] });

/** The numbers of a result that has the wanted shape; null otherwise. A number may come as a tensor of one. */
function numbersLike(value: Inert, want: Numbers): Numbers | null {
  const numbers = answerIn(value);
  if (!numbers || numbers.data.length !== want.data.length) return null;
  const alone = value.kind === 'tensor' && want.data.length === 1;
  return alone || isAlike(numbers, want) ? numbers : null;
}

/** What is wrong with a result that is not numbers of the wanted shape. */
function malformed(value: Inert, want: Numbers, code: string): string {
  const wantsNumber = want.shape.length === 0;
  if (code === 'kind') return wantsNumber ? 'kind' : 'kind-rows';
  if (code === 'value') return 'other-kind'; // here the shape is right, in another case it is not
  if (code !== 'shape') return code;
  if (wantsNumber) return 'list';
  return answerIn(value)!.shape.length === 0 ? 'number-not-rows' : 'shape';
}

/** One number for each example, where their mean was asked for. */
function hasMean(value: Inert, want: Numbers): boolean {
  const numbers = numbersIn(value);
  if (want.shape.length > 0 || numbers?.shape.length !== 1) return false;
  return isSame(numbers.data.reduce((total, entry) => total + entry, 0) / numbers.data.length, want.data[0], 1e-4);
}
