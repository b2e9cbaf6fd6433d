import { coursePath } from '@ui/page';
import { localeParam, type Locale } from '@i18n/locale';

/** The address of a page of the site, below its base path: `address('zh', 'losses')` → `/zh/losses/`. */
export const address = (locale: Locale, ...segments: string[]): string => {
  const parts = [localeParam(locale), ...segments].filter(Boolean);
  return coursePath + parts.map((part) => part + '/').join('');
};
