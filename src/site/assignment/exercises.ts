import type { Locale } from '@i18n/locale';
import { courseShows } from '@kit/courseShows';
import { exerciseStrings } from '@prose/exercises';
import { address } from '../address';
import { classChapters, type ClassCell } from '../classroom/classCells';

/** An exercise as shown in an assignment. */
export interface AssignableExercise {
  /** Including its chapter: `losses/svmLoss`. */
  name: string;
  hints: string[];
}

/** A chapter with the exercises for assignments, and the cells that answers depend on. */
export interface AssignableChapter {
  slug: string;
  title: string;
  address: string;
  exercises: AssignableExercise[];
  cells: ClassCell[];
}

/** The written chapters that have exercises, in the order of the course. */
export async function assignableChapters(locale: Locale): Promise<AssignableChapter[]> {
  const chapters = (await classChapters(locale)).map(async ({ slug, title, cells }) => {
    const exercises = cells
      .filter(({ solution }) => solution !== undefined)
      .map(async ({ name }) => {
        const { strings } = await exerciseStrings[`${name.replace('/', '/cells/')}/strings.ts`]();
        return { name, hints: courseShows('hints') ? strings[locale].hints : [] };
      });
    return { slug, title, address: address(locale, slug), exercises: await Promise.all(exercises), cells };
  });
  return (await Promise.all(chapters)).filter(({ exercises }) => exercises.length > 0);
}
