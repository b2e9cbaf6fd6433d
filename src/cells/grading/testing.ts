/** For the tests of exercises. */
import { gradedLimits } from '../inert';
import type { Plain } from '../protocol';
import { describe } from '../sandbox/describe';
import type { Exercise } from './exercise';
import { grade } from './grade';

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
