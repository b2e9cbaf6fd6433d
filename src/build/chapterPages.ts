import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { localeParam, locales, type Locale } from '../i18n/locale.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const isWritten = (slug: string) => locales.every((locale) => existsSync(`${content}${slug}/${locale}.mdx`));

const template = new URL('../pages/[...locale]/[chapter].astro', import.meta.url);

/** The page of all chapters, made for one in one language. */
function pageOf(slug: string, locale: Locale): string {
  let page = readFileSync(template, 'utf8').replaceAll("'../../", "'/src/");
  for (const [from, to] of [
    [
      "import { isWritten, loadChapter } from '@site/content';",
      `import { isWritten } from '@site/content'; import * as module from '/content/${slug}/${locale}.mdx';`,
    ],
    ['await loadChapter(slug, locale)', 'module'],
    ["import { proveNumbers } from '@site/proveNumbers';", ''],
    ['await proveNumbers(slug, locale);', ''],
    ['Astro.props', `{ locale: '${locale}' as Locale, slug: '${slug}' }`],
    ['export function getStaticPaths', 'function unused'],
  ]) {
    if (!page.includes(from)) throw new Error(`chapterPages.ts expects “${from}” in [chapter].astro.`);
    page = page.replace(from, to);
  }
  return page;
}

/** Leaves of the list of all chapters their names: what a page imports, if only perhaps, is read with it. */
const onlyNames: Plugin = {
  name: 'only-names-of-chapters',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith('/src/site/content.ts')) return undefined;
    const names = readdirSync(content).flatMap((slug) => locales.map((locale) => `/content/${slug}/${locale}.mdx`));
    const written = Object.fromEntries(
      names.filter((name) => existsSync(content + name.slice(9))).map((name) => [name, 0]),
    );
    return code.replace(/import\.meta\.glob<\w+>\([^)]*\)/, JSON.stringify(written));
  },
};

/**
 * In development every chapter has a page of its own, so that only its figures are read when it is asked for, and not those
 * of the whole course. Its numbers are not proven there, which takes real training, but by the build and `npm run check`.
 */
export const chapterPages: AstroIntegration = {
  name: 'chapter-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, createCodegenDir, addWatchFile, updateConfig }) => {
      if (command !== 'dev') return;
      addWatchFile(template);
      updateConfig({ vite: { plugins: [onlyNames] } });
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
