import type { Locale } from '@i18n/locale';
import type { NotebookCell } from '@cells/run/notebook';
import { isShown } from '@kit/shown';
import { cellSource } from '@prose/cellSource';
import { chapterSource } from '../chapter/chapterSource';
import { isWritten } from '../content';
import { outline } from '../chapter/outline';

/** A cell of a chapter as the course gives it. */
export interface ClassCell extends NotebookCell {
  /** Of an exercise its solution; null where the course shows none, for whatever a page holds can be read. */
  solution?: string | null;
}

/** A chapter as the classroom knows it. */
export interface ClassChapter {
  slug: string;
  title: string;
  cells: ClassCell[];
}

/** The written chapters with their cells, in the order of the text: what answers are run among. */
export const classChapters = (locale: Locale): Promise<ClassChapter[]> =>
  Promise.all(
    outline.filter(isWritten).map(async ({ slug, title }) => {
      const placed = chapterSource(slug).matchAll(/<(Cell|Exercise) [^>]*name="([\w-]+)"/g);
      const cells = [...placed].map(async ([, kind, name]): Promise<ClassCell> => {
        const cell = { name: `${slug}/${name}`, sharesOnly: kind === 'Exercise' ? name : null };
        const source = (file: string) => cellSource(slug, file, locale);
        if (kind === 'Cell') return { ...cell, code: await source(`${name}.ts`) };
        const solution = isShown('solutions') ? await source(`${name}/solution.ts`) : null;
        return { ...cell, code: await source(`${name}/starter.ts`), solution };
      });
      return { slug, title: title[locale], cells: await Promise.all(cells) };
    }),
  );
