import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { languages } from '@i18n/languages';
import { byChapter } from '@prose/byChapter';
import type { Chapter } from './chapter/outline';

/** A chapter in one language, as read from its file. */
export interface ChapterText {
  default: AstroComponentFactory;
  getHeadings(): { depth: number; slug: string; text: string }[];
}

/** Only for their names: a page that could load the chapters themselves would read them all, in development. */
const sources = byChapter(import.meta.glob<string>('/{content,own}/*/*.mdx', { query: '?raw', import: 'default' }));

/** Whether a chapter is written, that is, has a file in every language of the course. */
export const isWritten = ({ slug }: Chapter): boolean =>
  languages.every((locale) => `${slug}/${locale}.mdx` in sources);

/** Whether a written chapter has numbered equations; only that is read. */
export const hasEquations = async ({ slug }: Chapter): Promise<boolean> =>
  /\\label\{/.test(await sources[`${slug}/${languages[0]}.mdx`]());
