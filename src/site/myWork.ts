import type { Locale } from '@i18n/locale';
import { isWritten } from './content';
import { address } from './address';
import { outline } from './outline';

/** A chapter with its exercises, as the page of the reader's work lists them. */
export interface WorkChapter {
  slug: string;
  title: string;
  address: string;
  exercises: string[];
}

const exerciseFiles = Object.keys(import.meta.glob('/content/*/cells/*/exercise.ts'));
const chapterFiles = import.meta.glob<string>('/content/*/en.mdx', { query: '?raw', import: 'default', eager: true });

/** The written chapters in the course's order; their exercises in the order of the text. */
export function workChapters(locale: Locale): WorkChapter[] {
  return outline.filter(isWritten).map(({ slug, title }) => {
    const text = chapterFiles[`/content/${slug}/en.mdx`];
    const placed = [...text.matchAll(/<Exercise [^>]*name="(\w+)"/g)].map(([, name]) => name);
    const exercises = placed.filter((name) => exerciseFiles.includes(`/content/${slug}/cells/${name}/exercise.ts`));
    return { slug, title: title[locale], address: address(locale, slug), exercises };
  });
}
