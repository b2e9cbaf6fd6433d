/** For the tests of exercises. */
import { gradedLimits } from '../inert';
import type { Plain } from '../protocol';
import { describe } from '../sandbox/describe';
import { codeFor } from '../compiled';
import { transpile } from '../transpile';
import * as downhill from '../downhill';
import type { Exercise, FreeExercise } from './exercise';
import { grade, gradeFree, type Given } from './grade';

/** A generator with a seed, so that a failure can be seen again. */
export function seeded(seed: number) {
  return () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** The codes that an answer to an exercise gets; null when it is right. */
export function codesFor<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  attempt: (...args: Args) => unknown,
  seed = 1,
): string[] | null {
  const cases = exercise.cases(seeded(seed));
  const given = structuredClone(cases).map((args) => ({
    value: describe(attempt(...args), gradedLimits),
    args: describe(args, gradedLimits),
  }));
  return grade(exercise, cases, given)?.codes ?? null;
}

/** The same for an exercise with many right answers: its caller puts the answer to work. */
export async function codesForFree<Args extends readonly Plain[]>(
  exercise: FreeExercise<Args>,
  answer: unknown,
  seed = 1,
): Promise<string[] | null> {
  const cases = exercise.cases(seeded(seed));
  const compiled = transpile(exercise.caller);
  const library: Record<string, unknown> = downhill;
  const cell = (0, eval)(codeFor(compiled, [exercise.name])) as (
    ...values: unknown[]
  ) => Promise<{ defined: { checked(...args: readonly Plain[]): unknown } }>;
  const { defined } = await cell(...compiled.bindings.map(({ imported }) => library[imported!]), answer);
  const given = cases.map((args): Given => ({
    value: describe(defined.checked(...args), gradedLimits),
    args: describe(args, gradedLimits),
  }));
  return gradeFree(exercise, cases, given)?.codes ?? null;
}
