import type { Locale } from '@i18n/locale';
import { exerciseModules } from '@prose/exercises';
import { chapterSource } from '../chapter/chapterSource';
import { isWritten } from '../content';
import { address } from '../address';
import { outline } from '../chapter/outline';

/** A chapter with its exercises, as listed on the page of the reader's work. */
export interface WorkChapter {
  slug: string;
  title: string;
  address: string;
  exercises: string[];
  /** Its cells, including exercises, by full name. */
  cells: string[];
}

/** The written chapters in the course's order; their exercises in the order of the text. */
export function workChapters(locale: Locale): WorkChapter[] {
  return outline.filter(isWritten).map(({ slug, title }) => {
    const placed = [...chapterSource(slug).matchAll(/<(?:Cell|Exercise) [^>]*name="([\w-]+)"/g)].map(
      ([, name]) => name,
    );
    const exercises = placed.filter((name) => `${slug}/cells/${name}/exercise.ts` in exerciseModules);
    const cells = placed.map((name) => `${slug}/${name}`);
    return { slug, title: title[locale], address: address(locale, slug), exercises, cells };
  });
}
