// The exercises of a chapter accept right answers in every form, and nothing else. It is called by the `exercises.test.ts` of
// each chapter, so that chapters are tested in parallel, and only one if only that one has changed.
import { describe, expect, test } from 'vitest';
import type { AnyExercise } from '@cells/grading/exercise';
import { proveAnswers, type Answers } from './provenAnswers';
import { proveMutants } from './provenMutants';

/** Proves the exercises of a chapter's folder, found there by their paths from it. */
export function proveExercises(
  folder: string,
  exercises: Record<string, { exercise: AnyExercise }>,
  answers: Record<string, { answers: Answers }>,
) {
  // also where a chapter has none yet
  test('every exercise has answers, and all answers belong to an exercise', () => {
    const answered = Object.keys(answers).map((path) => path.replace('answers.ts', 'exercise.ts'));
    expect(answered.sort()).toEqual(Object.keys(exercises).sort());
  });

  describe.each(Object.entries(exercises))('%s', (path, { exercise }) => {
    const file = `${folder}/${path}`;
    proveAnswers(file, exercise, answers[path.replace('exercise.ts', 'answers.ts')].answers);
    proveMutants(file, exercise);
  });
}
