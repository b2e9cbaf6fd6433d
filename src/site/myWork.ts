import type { Locale } from '@i18n/locale';
import { address } from './address';
import { outline } from './outline';
import { isWritten, proseOf } from './written';

/** A chapter with its exercises, as the page of the reader's work lists them. */
export interface WorkChapter {
  slug: string;
  title: string;
  address: string;
  exercises: string[];
}

const exerciseFiles = Object.keys(import.meta.glob('/content/*/cells/*/exercise.ts'));

/** The written chapters in the course's order; their exercises in the order of the text. */
export function workChapters(locale: Locale): WorkChapter[] {
  return outline.filter(isWritten).map(({ slug, title }) => {
    const placed = [...proseOf(slug, 'en').matchAll(/<Exercise [^>]*name="(\w+)"/g)].map(([, name]) => name);
    const exercises = placed.filter((name) => exerciseFiles.includes(`/content/${slug}/cells/${name}/exercise.ts`));
    return { slug, title: title[locale], address: address(locale, slug), exercises };
  });
}
