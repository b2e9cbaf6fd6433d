import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Course } from '../course/config.ts';
import { foldersOf } from '../course/folders.ts';
import { locales, type Locale } from '../i18n/locale.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page of one chapter in one language. */
const pageOf = (folder: string, slug: string, locale: Locale) => `---
import ChapterPage from '/src/site/chapter/ChapterPage.astro';
import * as text from '/${folder}/${locale}.mdx';
---

<ChapterPage locale="${locale}" slug="${slug}" {text} />
`;

/**
 * The same page, which only builds if its numbers are confirmed, by real training and tests, and if its blocks match
 * those of the course's `first` language.
 */
const provenPageOf = (folder: string, slug: string, locale: Locale, first: Locale) => `---
import ChapterPage from '/src/site/chapter/ChapterPage.astro';
import * as text from '/${folder}/${locale}.mdx';
import source from '/${folder}/${locale}.mdx?raw';
import first from '/${folder}/${first}.mdx?raw';

const [table] = Object.values(import.meta.glob('/${folder}/numbers.ts', { eager: true }));
---

<ChapterPage locale="${locale}" slug="${slug}" {text} proven={{
  numbers: table?.numbers ?? {},
  text: { file: '${folder}/${locale}.mdx', source },
  first: { file: '${folder}/${first}.mdx', source: first },
}} />
`;

/** A page of the instructor's in a language of the course; its text may exist only in the other. */
const ownPageOf = (file: string, slug: string, locale: Locale) => `---
import OwnPage from '/src/site/chapter/OwnPage.astro';
import * as text from '/${file}';
---

<OwnPage locale="${locale}" slug="${slug}" {text} />
`;

/**
 * Every chapter has a page of its own in each language, so that it includes only the styles of its own figures, and so
 * that development only reads its own figures. Its numbers are confirmed by the build and `npm run check`, not in
 * development, because that takes real training. The same goes for the instructor's pages.
 */
export const chapterPages = ({ chapters, pages, languages }: Course): AstroIntegration => ({
  name: 'chapter-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, createCodegenDir, addWatchFile }) => {
      const generated = createCodegenDir();
      const inject = (slug: string, locale: Locale, page: string) => {
        const entrypoint = new URL(`${slug}.${locale}.astro`, generated);
        writeFileSync(entrypoint, page);
        injectRoute({ pattern: `${locale === languages[0] ? '' : `/${locale}`}/${slug}`, entrypoint });
      };
      const folders = foldersOf(root);
      const isWritten = (folder: string) => languages.every((locale) => existsSync(`${root}${folder}/${locale}.mdx`));
      for (const locale of languages) {
        for (const slug of chapters) {
          const folder = folders.chapters.get(slug)!;
          if (isWritten(folder))
            inject(slug, locale, (command === 'dev' ? pageOf : provenPageOf)(folder, slug, locale, languages[0]));
        }
        for (const slug of pages) {
          const [file] = [locale, ...languages, ...locales].flatMap((one) => folders.textOf(`own/${slug}`, one) ?? []);
          inject(slug, locale, ownPageOf(file, slug, locale));
        }
      }
      addWatchFile(`${root}course.config.ts`);
    },
    // adding or removing a text changes the routes, which Astro makes when it reads its configuration
    'astro:server:setup': ({ server }) => {
      const isText = new RegExp(String.raw`(content|own)[\\/][^\\/]+[\\/](${locales.join('|')})\.mdx?$`);
      const configure = (file: string) =>
        void (isText.test(file) && server.watcher.emit('change', `${server.config.root}/astro.config.mjs`));
      server.watcher.on('add', configure).on('unlink', configure);
    },
  },
});
