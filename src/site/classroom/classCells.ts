import type { Locale } from '@i18n/locale';
import type { NotebookCell } from '@cells/run/notebook';
import { courseShows } from '@kit/courseShows';
import { cellSource } from '@prose/cellSource';
import { chapterSource } from '../chapter/chapterSource';
import { isWritten } from '../content';
import { outline } from '../chapter/outline';

/** A cell of a chapter as in the course. */
export interface ClassCell extends NotebookCell {
  /** An exercise's solution; null if the course shows none, because anything on a page can be read. */
  solution?: string | null;
}

/** A chapter's data for the classroom. */
export interface ClassChapter {
  slug: string;
  title: string;
  cells: ClassCell[];
}

/** The written chapters with their cells in order, which answers depend on. */
export const classChapters = (locale: Locale): Promise<ClassChapter[]> =>
  Promise.all(
    outline.filter(isWritten).map(async ({ slug, title }) => {
      const placed = chapterSource(slug).matchAll(/<(Cell|Exercise) [^>]*name="([\w-]+)"/g);
      const cells = [...placed].map(async ([, kind, name]): Promise<ClassCell> => {
        const cell = { name: `${slug}/${name}`, sharesOnly: kind === 'Exercise' ? name : null };
        const source = (file: string) => cellSource(slug, file, locale);
        if (kind === 'Cell') return { ...cell, code: await source(`${name}.ts`) };
        const solution = courseShows('solutions') ? await source(`${name}/solution.ts`) : null;
        return { ...cell, code: await source(`${name}/starter.ts`), solution };
      });
      return { slug, title: title[locale], cells: await Promise.all(cells) };
    }),
  );
