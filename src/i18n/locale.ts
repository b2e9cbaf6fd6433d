/** The languages that the course is written in. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language. */
export type Translated<T = string> = Record<Locale, T>;

/** What `lang` attributes say. */
export const htmlLang: Translated = { en: 'en', zh: 'zh-CN' };
