import type { Locale } from '@i18n/locale';
import { shownIn } from '@ui/shownIn';

/** A language that a figure is shown in instead of its page's own, and its title in it, cut where its lines may break. */
export interface Shown {
  locale: Locale;
  title: readonly string[] | undefined;
}

const figures = shownIn<Locale, readonly string[]>('downhill:language');

/**
 * Shows figures in a language that is not their page's, or (null) in their page's again: one by its id, or all, including
 * those hydrated later. `others` are the titles of the page's figures in that language.
 */
export const showIn = figures.show;

/** The language that a figure is shown in, where it is not its page's own. */
export function useLanguage(id: string): Shown | null {
  const shown = figures.useShown(id);
  return shown && { locale: shown.locale, title: shown.texts };
}
