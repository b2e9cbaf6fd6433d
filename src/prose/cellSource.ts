import { codeIn } from '@i18n/codeIn';
import type { Locale } from '@i18n/locale';
import { byChapter } from './byChapter';

const sources = byChapter(
  import.meta.glob<string>('/{content,own}/*/cells/**/*.ts', { query: '?raw', import: 'default' }),
);

/** The text of a cell's file, as a reader of a language sees it. */
export async function cellSource(chapter: string, file: string, locale: Locale): Promise<string> {
  const path = `${chapter}/cells/${file}`;
  if (!sources[path]) throw new Error(`There is no ${path}.`);
  return codeIn(locale, await sources[path]());
}
