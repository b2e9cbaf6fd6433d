import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { locales, type Locale } from '@i18n/locale';
import type { Chapter } from './outline';

interface ChapterModule {
  default: AstroComponentFactory;
  getHeadings(): { depth: number; slug: string; text: string }[];
}

const modules = import.meta.glob<ChapterModule>('/content/*/*.mdx');
const pathOf = (slug: string, locale: Locale) => `/content/${slug}/${locale}.mdx`;

/** Says whether a chapter is written, that is, has a file in every language. */
export const isWritten = ({ slug }: Chapter): boolean => locales.every((locale) => pathOf(slug, locale) in modules);

/** Loads a written chapter in one language. */
export const loadChapter = (slug: string, locale: Locale): Promise<ChapterModule> => modules[pathOf(slug, locale)]();
