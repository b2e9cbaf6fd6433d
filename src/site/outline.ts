import type { ChapterTitle } from '@i18n/chapterTitle';
import { chapters as chosen } from '../../chapters';

/** A chapter as the map of the course shows it. */
export interface Chapter extends ChapterTitle {
  slug: string;
}

const files = import.meta.glob<ChapterTitle>('/content/*/chapter.ts', { eager: true, import: 'chapter' });
const chapters: Record<string, ChapterTitle> = Object.fromEntries(
  Object.entries(files).map(([path, chapter]) => [path.split('/')[2], chapter]),
);

/** The chapters of this build, in the order of `course.config.ts`. */
export const outline: Chapter[] = chosen.map((slug) => {
  const chapter = chapters[slug];
  if (!chapter) {
    throw new Error(
      `course.config.ts names the chapter “${slug}”, which does not exist. There are: ${Object.keys(chapters).join(', ')}.`,
    );
  }
  return { slug, ...chapter };
});
