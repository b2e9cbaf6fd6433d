/** The languages of the course; the first is served at the root. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language. */
export type Translated<T = string> = Record<Locale, T>;

/** What `lang` attributes say. */
export const htmlLang: Translated = { en: 'en', zh: 'zh-CN' };

/** The first segment of a page's path in each language, as Astro's rest parameter wants it. */
export const localeParam = (locale: Locale) => (locale === locales[0] ? undefined : locale);

/** The paths of a page that is there once in each language, for Astro's `getStaticPaths`. */
export const inEachLanguage = () =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
