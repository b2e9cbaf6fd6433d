import { codeIn, pythonIn } from '@i18n/codeIn';
import type { Locale } from '@i18n/locale';
import { byChapter } from './byChapter';

const sources = byChapter(
  import.meta.glob<string>('/{content,own}/*/cells/**/*.{ts,py}', { query: '?raw', import: 'default' }),
);

/** The text of a cell's file, in a reader's language. */
export async function cellSource(chapter: string, file: string, locale: Locale): Promise<string> {
  const path = `${chapter}/cells/${file}`;
  if (!sources[path]) throw new Error(`There is no ${path}.`);
  return (file.endsWith('.py') ? pythonIn : codeIn)(locale, await sources[path]());
}

/** Whether there is such a file. */
export const isCellSource = (chapter: string, file: string): boolean => `${chapter}/cells/${file}` in sources;
