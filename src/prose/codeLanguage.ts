import { keyInCourse } from '@ui/page';
import { store, stored } from '@ui/stored';
import { languageNames, type CodeLanguage } from './frameworks';

const key = keyInCourse('code-language');

/** The language in which the reader chose to see code, for an exercise or in the reference; null before any choice. */
export function keptLanguage(): CodeLanguage | null {
  const kept = stored(key);
  return kept !== null && Object.hasOwn(languageNames, kept) ? (kept as CodeLanguage) : null;
}

export const keepLanguage = (language: CodeLanguage) => store(key, language);
