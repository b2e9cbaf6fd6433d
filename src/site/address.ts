import { localePath } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';

/** The address of a page of the site, below its base path: `address('zh', 'losses')` → `/zh/losses/`. */
export const address = (locale: Locale, ...segments: string[]): string =>
  coursePath + localePath(locale) + segments.map((segment) => `${segment}/`).join('');
