import { useEffect, useState } from 'preact/hooks';

/** A language that a part of the page is shown in instead of the page's own, and its texts in that language, if known. */
export interface ShownIn<Language, Texts> {
  locale: Language;
  texts: Texts | undefined;
}

/** Parts of a page that are shown in another language, one by one or all; `changed` names the event that tells them. */
export function shownIn<Language extends string, Texts>(changed: string) {
  /** The languages of single parts, by name; other parts follow `all`. */
  const shown = new Map<string, Language | null>();
  let all: Language | null = null;
  let texts: ReadonlyMap<string, Texts> = new Map();

  /** Shows one part, or all (null), including those hydrated later, in a language; null is the page's own. */
  function show(locale: Language | null, name: string | null, others: ReadonlyMap<string, Texts>) {
    texts = others;
    if (name === null) {
      all = locale;
      shown.clear();
    } else shown.set(name, locale);
    document.dispatchEvent(new Event(changed));
  }

  /** The language that a part is shown in, if not its page's own. */
  function useShown(name: string): ShownIn<Language, Texts> | null {
    const [locale, setLocale] = useState<Language | null>(null);
    useEffect(() => {
      const look = () => setLocale(shown.has(name) ? shown.get(name)! : all);
      look();
      document.addEventListener(changed, look);
      return () => document.removeEventListener(changed, look);
    }, []);
    return locale && { locale, texts: texts.get(name) };
  }

  return { show, useShown };
}
