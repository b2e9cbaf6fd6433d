import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { locales } from '@i18n/locale';
import type { Chapter } from './outline';

/** A chapter in one language, as it is read from its file. */
export interface ChapterText {
  default: AstroComponentFactory;
  getHeadings(): { depth: number; slug: string; text: string }[];
}

/** Only for their names: a page that could load the chapters themselves would read them all, in development. */
const sources = import.meta.glob<string>('/content/*/*.mdx', { query: '?raw', import: 'default' });

/** Says whether a chapter is written, that is, has a file in every language. */
export const isWritten = ({ slug }: Chapter): boolean =>
  locales.every((locale) => `/content/${slug}/${locale}.mdx` in sources);

/** Says whether a written chapter has numbered equations; it alone is read for that. */
export const hasEquations = async ({ slug }: Chapter): Promise<boolean> =>
  /\\label\{/.test(await sources[`/content/${slug}/en.mdx`]());
