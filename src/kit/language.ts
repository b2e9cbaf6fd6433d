import type { Locale } from '@i18n/locale';
import { shownIn } from '@ui/shownIn';

/** A language in which a figure is shown in place of its page's own: the task of this place, in the pieces of its line breaks. */
export interface Shown {
  locale: Locale;
  title: readonly string[] | undefined;
}

const figures = shownIn<Locale, readonly string[]>('downhill:language');

/**
 * Shows figures in a language that is not their page's, or again (null) in their page's: one by its id, or all, also those that
 * come alive later. `others` are the tasks of the page's figures in that language.
 */
export const showIn = figures.show;

/** The language that a figure is shown in, where it is not its page's own. */
export function useLanguage(id: string): Shown | null {
  const shown = figures.useShown(id);
  return shown && { locale: shown.locale, title: shown.texts };
}
