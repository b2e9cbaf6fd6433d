import type { Locale } from '@i18n/locale';
import { unprovenNumbers, type NumberTable } from './unprovenNumbers';

const sources = import.meta.glob<string>('/content/*/*.mdx', { query: '?raw', import: 'default', eager: true });
// loaded chapter by chapter, when one is built: they really train and test
const tables = import.meta.glob<{ numbers: NumberTable }>('/content/*/numbers.ts');

/** Fails the build when a chapter states a number that the library does not confirm. */
export async function proveNumbers(slug: string, locale: Locale): Promise<void> {
  const file = `/content/${slug}/${locale}.mdx`;
  const table = await tables[`/content/${slug}/numbers.ts`]?.();
  const problems = unprovenNumbers(sources[file], table?.numbers ?? {});
  if (problems.length) throw new Error(`Numbers in ${file} that do not stand:\n${problems.join('\n')}`);
}
