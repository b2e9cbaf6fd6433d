import type { Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { makeFind, type Find } from './find';
import type { SearchTexts } from './texts';

/** What can be found in one language, ready to be searched. */
export interface Searchable {
  find: Find;
  pages: SearchTexts['pages'];
}

const loaded = new Map<Locale, Promise<Searchable>>();

/** Loads it once; after a failure it may be asked for again. */
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
