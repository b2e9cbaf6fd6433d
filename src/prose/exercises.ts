import type { AnyExercise, ExerciseStrings, InFigure } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import { byChapter } from './byChapter';

export interface ExerciseModule {
  exercise: AnyExercise;
}
export interface ExerciseStringsModule {
  strings: Translated<ExerciseStrings<string>>;
}

/** The figures where passed exercises run; an exercise without such a file has none. */
export const exerciseFigures = byChapter(
  import.meta.glob<{ inFigure: InFigure }>('/{content,own}/*/cells/*/inFigure.ts'),
);

/** The exercises' graders and texts, by `losses/cells/svmLoss/exercise.ts`; each is loaded when it is first needed. */
export const exerciseModules = byChapter(import.meta.glob<ExerciseModule>('/{content,own}/*/cells/*/exercise.ts'));
export const exerciseStrings = byChapter(
  import.meta.glob<ExerciseStringsModule>('/{content,own}/*/cells/*/strings.ts'),
);
