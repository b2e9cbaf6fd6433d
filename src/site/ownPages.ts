import { locales, type Locale } from '@i18n/locale';
import { languages } from '@i18n/languages';
import { byChapter } from '@prose/byChapter';
import { frontTitle } from '../course/frontTitle';
import { course } from './course';

/** A page of the instructor's: `own/<page>/en.md`, `zh.md` or both. */
export interface OwnPage {
  slug: string;
  /** The languages that it is written in. */
  written: Locale[];
  /** Its title in a language, or in the only one available. */
  title(locale: Locale): string;
}

const texts = byChapter(
  import.meta.glob<string>('/own/*/*.{md,mdx}', { query: '?raw', import: 'default', eager: true }),
);
const textOf = (slug: string, locale: Locale): string | undefined =>
  texts[`${slug}/${locale}.mdx`] ?? texts[`${slug}/${locale}.md`];

/** The pages in the order of `course.config.ts`. */
export const ownPages: OwnPage[] = course.pages.map((slug) => {
  // the course's languages first; a page in none of them is still shown
  const written = [...languages, ...locales].filter((locale, i, all) => textOf(slug, locale) !== undefined && all.indexOf(locale) === i); // prettier-ignore
  return {
    slug,
    written,
    title: (locale) => frontTitle(textOf(slug, written.includes(locale) ? locale : written[0])!) ?? slug,
  };
});
