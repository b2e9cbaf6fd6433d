import type { Locale } from '@i18n/locale';

const sources = import.meta.glob<string>('/content/*/cells/**/*.ts', { query: '?raw', import: 'default' });

/** The text of a cell's file, as a reader sees it: the one for the language, `name.zh.ts`, if there is one. */
export async function cellSource(chapter: string, file: string, locale: Locale): Promise<string> {
  const path = `/content/${chapter}/cells/${file}`;
  const load = sources[path.replace(/\.ts$/, `.${locale}.ts`)] ?? sources[path];
  if (!load) throw new Error(`There is no ${path}.`);
  return (await load()).trimEnd();
}
