import type { Locale } from '@i18n/locale';
import { shownIn } from '@ui/shownIn';

/** A language that a figure is shown in instead of its page's own, and the figure as the page in that language has it. */
export interface Shown {
  locale: Locale;
  widget: Element | undefined;
}

const figures = shownIn<Locale, Element>('downhill:language');

/**
 * Shows figures in a language that is not their page's, or (null) in their page's again: one by its id, or all, including
 * those hydrated later. `others` are the page's figures, by id, as the page in that language has them.
 */
export const showIn = figures.show;

/** The language that a figure is shown in, where it is not its page's own. */
export function useLanguage(id: string): Shown | null {
  const shown = figures.useShown(id);
  return shown && { locale: shown.locale, widget: shown.texts };
}
