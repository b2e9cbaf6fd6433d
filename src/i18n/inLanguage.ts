import { htmlLang, type Locale } from './locale';

/**
 * The attribute `lang` for an element that may turn into the other language, or none: there Preact would set the property,
 * and so say that the language is unknown, where `Lang` takes the attribute away.
 */
export const inLanguage = (locale: Locale | null | undefined): object => ({ Lang: locale ? htmlLang[locale] : null });
