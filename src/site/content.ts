import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '@i18n/locale';

interface ChapterModule {
  default: AstroComponentFactory;
  getHeadings(): { depth: number; slug: string; text: string }[];
}

const modules = import.meta.glob<ChapterModule>('/content/*/*.mdx');

/** Loads a written chapter in one language. */
export const loadChapter = (slug: string, locale: Locale): Promise<ChapterModule> =>
  modules[`/content/${slug}/${locale}.mdx`]();
