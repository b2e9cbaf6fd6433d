import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeParam, locales, type Locale } from '../i18n/locale.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const isWritten = (slug: string) => locales.every((locale) => existsSync(`${content}${slug}/${locale}.mdx`));

/** The page of one chapter in one language, as `[chapter].astro` is the page of all. */
const pageOf = (slug: string, locale: Locale) => `---
import ChapterPage from '/src/site/ChapterPage.astro';
import * as text from '/content/${slug}/${locale}.mdx';
---

<ChapterPage locale="${locale}" slug="${slug}" {text} />
`;

/**
 * In development every chapter has a page of its own, so that only its figures are read when it is asked for, and not those
 * of the whole course. Its numbers are not proven there, which takes real training, but by the build and `npm run check`.
 */
export const chapterPages: AstroIntegration = {
  name: 'chapter-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, createCodegenDir }) => {
      if (command !== 'dev') return;
      const folder = createCodegenDir();
      for (const slug of readdirSync(content).filter(isWritten))
        for (const locale of locales) {
          const entrypoint = new URL(`${slug}.${locale}.astro`, folder);
          writeFileSync(entrypoint, pageOf(slug, locale));
          injectRoute({ pattern: `${locale === locales[0] ? '' : `/${localeParam(locale)}`}/${slug}`, entrypoint });
        }
    },
    'astro:server:setup': ({ server }) => {
      const isProse = /content[\\/][^\\/]+[\\/](en|zh)\.mdx$/;
      const restart = (file: string) => void (isProse.test(file) && server.restart());
      server.watcher.on('add', restart).on('unlink', restart);
    },
  },
};
