import { existsSync, readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import { codeIn } from '@i18n/codeIn';
import type { Locale } from '@i18n/locale';

/** The text of a cell's file, as a reader of a language sees it. It is read, not imported: a page needs those of its chapter. */
export function cellSource(chapter: string, file: string, locale: Locale): string {
  const path = `content/${chapter}/cells/${file}`;
  const url = new URL(path, root);
  if (!existsSync(url)) throw new Error(`There is no ${path}.`);
  return codeIn(locale, readFileSync(url, 'utf8'));
}
