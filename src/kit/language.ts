import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';

/** A language in which a figure is shown in place of its page's own: the task of this place, in the pieces of its line breaks. */
export interface Shown {
  locale: Locale;
  title: readonly string[] | undefined;
}

const changed = 'downhill:language';
/** By the figures' ids; what stands under `all` goes for those that have nothing of their own. */
const shown = new Map<string, Locale | null>();
let all: Locale | null = null;
let titles: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * Shows figures in a language that is not their page's, or again (null) in their page's: one by its id, or all, also those that
 * come alive later. `others` are the tasks of the page's figures in that language.
 */
export function showIn(locale: Locale | null, id: string | null, others: ReadonlyMap<string, readonly string[]>) {
  titles = others;
  if (id === null) {
    all = locale;
    shown.clear();
  } else shown.set(id, locale);
  document.dispatchEvent(new Event(changed));
}

/** The language that a figure is shown in, where it is not its page's own. */
export function useLanguage(id: string): Shown | null {
  const [locale, setLocale] = useState<Locale | null>(null);
  useEffect(() => {
    const look = () => setLocale(shown.has(id) ? shown.get(id)! : all);
    look();
    document.addEventListener(changed, look);
    return () => document.removeEventListener(changed, look);
  }, []);
  return locale && { locale, title: titles.get(id) };
}
