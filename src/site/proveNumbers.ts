import type { Locale } from '@i18n/locale';
import { unprovenNumbers, type NumberTable } from './unprovenNumbers';

const sources = import.meta.glob<string>('/content/*/*.mdx', { query: '?raw', import: 'default', eager: true });
const tables = import.meta.glob<{ numbers: NumberTable }>('/content/*/numbers.ts', { eager: true });

/** Fails the build when a chapter says a number that the library does not confirm. */
export function proveNumbers(slug: string, locale: Locale): void {
  const file = `/content/${slug}/${locale}.mdx`;
  const problems = unprovenNumbers(sources[file], tables[`/content/${slug}/numbers.ts`]?.numbers ?? {});
  if (problems.length) throw new Error(`Numbers in ${file} that do not stand:\n${problems.join('\n')}`);
}
