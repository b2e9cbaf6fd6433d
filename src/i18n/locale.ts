/** The languages that the course is written in. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Translated<T = string> = Record<Locale, T>;

/** The values of `lang` attributes; each begins with its language. */
export const htmlLang: Translated = { en: 'en', zh: 'zh-CN' };

/** The language that an element's text is in. */
export function localeOf(element: Element): Locale {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  return locales.find((locale) => lang.startsWith(locale)) ?? locales[0];
}
