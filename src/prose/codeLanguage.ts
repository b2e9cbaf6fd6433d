import { keyInCourse } from '@ui/page';
import { languageNames, type CodeLanguage } from './frameworks';

const key = keyInCourse('code-language');

/** The language in which the reader chose to see code, for an exercise or in the reference; null before any choice. */
export function keptLanguage(): CodeLanguage | null {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && Object.hasOwn(languageNames, kept) ? (kept as CodeLanguage) : null;
  } catch {
    return null;
  }
}

export function keepLanguage(language: CodeLanguage) {
  try {
    localStorage.setItem(key, language);
  } catch {
    // the choice then lasts as long as the page
  }
}
