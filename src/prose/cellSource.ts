import type { Locale } from '@i18n/locale';

const sources = import.meta.glob<string>('/content/*/cells/**/*.ts', { query: '?raw', import: 'default', eager: true });

/** The text of a cell's file, as a reader sees it: the one for the language, `name.zh.ts`, if there is one. */
export function cellSource(chapter: string, file: string, locale: Locale): string {
  const path = `/content/${chapter}/cells/${file}`;
  const source = sources[path.replace(/\.ts$/, `.${locale}.ts`)] ?? sources[path];
  if (source === undefined) throw new Error(`There is no ${path}.`);
  return source.trimEnd();
}
