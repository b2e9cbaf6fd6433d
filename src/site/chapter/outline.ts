import type { ChapterTitle } from '@i18n/chapterTitle';
import { byChapter } from '@prose/byChapter';
import { course } from '../course';

/** A chapter as the map of the course shows it. */
export interface Chapter extends ChapterTitle {
  slug: string;
}

const titles = byChapter(
  import.meta.glob<ChapterTitle>('/{content,own}/*/chapter.ts', { eager: true, import: 'chapter' }),
);

/** The course's chapters, in the order of `course.config.ts`. */
export const outline: Chapter[] = course.chapters.map((slug) => ({ slug, ...titles[`${slug}/chapter.ts`] }));
