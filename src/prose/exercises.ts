import type { AnyExercise, ExerciseStrings, InFigure } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';

export interface ExerciseModule {
  exercise: AnyExercise;
}
export interface ExerciseStringsModule {
  strings: Translated<ExerciseStrings<string>>;
}

/** Where passed exercises run: an exercise without such a file has no figure. */
export const exerciseFigures = import.meta.glob<{ inFigure: InFigure }>('/content/*/cells/*/inFigure.ts');

/** The exercises' graders and texts, each loaded when it is first needed. */
export const exerciseModules = import.meta.glob<ExerciseModule>('/content/*/cells/*/exercise.ts');
export const exerciseStrings = import.meta.glob<ExerciseStringsModule>('/content/*/cells/*/strings.ts');
