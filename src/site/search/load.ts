import type { Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { makeFind, type Find } from './find';
import type { SearchTexts } from './texts';

/** The searchable texts of one language. */
export interface Searchable {
  find: Find;
  pages: SearchTexts['pages'];
}

const loaded = new Map<Locale, Promise<Searchable>>();

/** Loads it once; may be retried after a failure. */
export function searchable(locale: Locale): Promise<Searchable> {
  let found = loaded.get(locale);
  if (!found) {
    found = load(locale);
    loaded.set(locale, found);
    found.catch(() => loaded.delete(locale));
  }
  return found;
}

async function load(locale: Locale): Promise<Searchable> {
  const answer = await fetch(`${coursePath}search/${locale}.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const texts = (await answer.json()) as SearchTexts;
  return { find: makeFind(texts), pages: texts.pages };
}
