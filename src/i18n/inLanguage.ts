import { htmlLang, type Locale } from './locale';

/**
 * The attribute `lang` for an element that may switch to the other language and back. To remove `lang`, Preact would
 * set the property to an empty text, which means an unknown language; `Lang` removes the attribute.
 */
export const inLanguage = (locale: Locale | null | undefined): object => ({ Lang: locale ? htmlLang[locale] : null });
