/** The languages that the course is written in. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Translated<T = string> = Record<Locale, T>;

/** The values of `lang` attributes. */
export const htmlLang: Translated = { en: 'en', zh: 'zh-CN' };
