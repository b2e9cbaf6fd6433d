import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeParam, locales, type Locale } from '../i18n/locale.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const isWritten = (slug: string) => locales.every((locale) => existsSync(`${content}${slug}/${locale}.mdx`));

/** The page of one chapter in one language. */
const pageOf = (slug: string, locale: Locale) => `---
import ChapterPage from '/src/site/ChapterPage.astro';
import * as text from '/content/${slug}/${locale}.mdx';
---

<ChapterPage locale="${locale}" slug="${slug}" {text} />
`;

/** The same page, which does not build unless its numbers stand: they really train and test. */
const provenPageOf = (slug: string, locale: Locale) => `---
import ChapterPage from '/src/site/ChapterPage.astro';
import * as text from '/content/${slug}/${locale}.mdx';
import source from '/content/${slug}/${locale}.mdx?raw';

const [table] = Object.values(import.meta.glob('/content/${slug}/numbers.ts', { eager: true }));
---

<ChapterPage locale="${locale}" slug="${slug}" {text} proven={{ source, numbers: table?.numbers ?? {} }} />
`;

/**
 * Every chapter has a page of its own in each language, so that it carries the styles of its own figures alone, and so that
 * in development only its figures are read when it is asked for. Its numbers are not proven then, which takes real training,
 * but by the build and `npm run check`.
 */
export const chapterPages = (chapters: string[]): AstroIntegration => ({
  name: 'chapter-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, createCodegenDir }) => {
      const folder = createCodegenDir();
      const [slugs, page] = command === 'dev' ? [readdirSync(content), pageOf] : [chapters, provenPageOf];
      for (const slug of slugs.filter(isWritten))
        for (const locale of locales) {
          const entrypoint = new URL(`${slug}.${locale}.astro`, folder);
          writeFileSync(entrypoint, page(slug, locale));
          injectRoute({ pattern: `${locale === locales[0] ? '' : `/${localeParam(locale)}`}/${slug}`, entrypoint });
        }
    },
    // a chapter that comes or goes brings other routes, which Astro makes as it reads its configuration
    'astro:server:setup': ({ server }) => {
      const isProse = /content[\\/][^\\/]+[\\/](en|zh)\.mdx$/;
      const configure = (file: string) =>
        void (isProse.test(file) && server.watcher.emit('change', `${server.config.root}/astro.config.mjs`));
      server.watcher.on('add', configure).on('unlink', configure);
    },
  },
});
