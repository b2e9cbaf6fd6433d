/** For the tests of exercises. */
import { gradedLimits } from '../run/inert';
import type { Plain } from '../run/protocol';
import { describe } from '../sandbox/describe';
import { codeFor } from '../code/compiled';
import { transpile } from '../code/transpile';
import * as downhill from '../downhill';
import type { Exercise, FreeExercise } from './exercise';
import { compare, numbersOf } from './compare';
import { bounded } from './bounded';
import { grade, gradeFree, type Given } from './grade';
import { findRepair, repairCases } from './repair';
import { isNamed, type Verdict } from './verdict';

/** A seeded generator, so that failures can be reproduced. */
export function seeded(seed: number) {
  return () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** The seeds of a number of draws; a quarter of them unless DOWNHILL_ALL=1. */
export const draws = (count: number) =>
  [...Array(process.env.DOWNHILL_ALL ? count : Math.ceil(count / 4)).keys()].map((seed) => seed + 1);

/** The verdict on an answer to an exercise; null if it is right. */
export function verdictFor<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  attempt: (...args: Args) => unknown,
  seed = 1,
): Verdict | null {
  const cases = exercise.cases(seeded(seed));
  const call = (args: Args) => ({
    value: describe(attempt(...args), gradedLimits),
    args: describe(args, gradedLimits),
  });
  const given = structuredClone(cases).map(call);
  structuredClone(cases).forEach((args, i) => Object.assign(given[i], { again: call(args).value }));
  return grade(exercise, cases, given);
}

/** The verdict on an answer given as code, as on the page: if its results do not reveal the mistake, its source may. */
export async function verdictForCode<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  source: string,
  seed = 1,
): Promise<Verdict | null> {
  const attempt = (await definedBy(bounded(source)))[exercise.name] as (...args: Args) => unknown;
  const verdict = verdictFor(exercise, attempt, seed);
  if (!verdict || isNamed(verdict)) return verdict;
  const cases = repairCases(exercise, exercise.cases(seeded(seed)), seeded(seed + 1)).map((args) => ({ args, want: numbersOf(exercise.expected(...args)) })); // prettier-ignore
  const fault = await findRepair(source, async (changed) => {
    try {
      const f = (await definedBy(changed))[exercise.name];
      return cases.every(({ args, want }) => compare(describe(f(...structuredClone(args)), gradedLimits), want).ok);
    } catch {
      return false;
    }
  });
  return fault ? { ...verdict, codes: [fault.code], details: { ...verdict.details, ...fault.details } } : verdict;
}

/** The codes of the verdict on an answer; null if it is right. */
export const codesFor = <Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  attempt: (...args: Args) => unknown,
  seed = 1,
): string[] | null => verdictFor(exercise, attempt, seed)?.codes ?? null;

/** The same for an exercise with many right answers, whose caller runs the answer. */
export async function codesForFree<Args extends readonly Plain[]>(
  exercise: FreeExercise<Args>,
  answer: unknown,
  seed = 1,
): Promise<string[] | null> {
  const cases = exercise.cases(seeded(seed));
  const { checked } = await definedBy(exercise.caller, { [exercise.name]: answer });
  const given = cases.map((args): Given => ({
    value: describe(checked(...args), gradedLimits),
    args: describe(args, gradedLimits),
  }));
  return gradeFree(exercise, cases, given)?.codes ?? null;
}

/** The functions that a cell defines, compiled as on the page; `shared` are those of earlier cells. */
export async function definedBy(
  source: string,
  shared: Record<string, unknown> = {},
): Promise<Record<string, (...args: readonly Plain[]) => unknown>> {
  const compiled = transpile(source);
  const library: Record<string, unknown> = downhill;
  const cell = (0, eval)(codeFor(compiled, Object.keys(shared))) as (
    ...values: unknown[]
  ) => Promise<{ defined: never }>;
  const imported = compiled.bindings.map(({ imported }) => (imported === null ? library : library[imported]));
  return (await cell(...imported, ...Object.values(shared))).defined;
}
