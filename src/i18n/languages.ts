import { locales, type Locale } from './locale';

/**
 * The languages that this course is shown in; the first is served at the root. They are set in `course.config.ts`, and
 * passed on by `src/build/courseSettings.ts`; tests have all.
 */
export const languages: readonly Locale[] = import.meta.env.COURSE_LANGUAGES
  ? (import.meta.env.COURSE_LANGUAGES.split(' ') as Locale[])
  : locales;

/** The first segment of a page's path in each language, for Astro's rest parameter. */
export const localeParam = (locale: Locale) => (locale === languages[0] ? undefined : locale);

/** The same as a prefix of a path below the course's: `''` or `zh/`. */
export const localePath = (locale: Locale) => (locale === languages[0] ? '' : `${locale}/`);

/** The paths of a page that exists once per language, for Astro's `getStaticPaths`. */
export const inEachLanguage = () =>
  languages.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
