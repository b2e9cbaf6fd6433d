import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import { fileURLToPath } from 'node:url';
import config from './course.config.ts';
import { anyPath } from './src/build/anyPath.ts';
import { chapterPages } from './src/build/chapterPages.ts';
import { courseSettings } from './src/build/courseSettings.ts';
import { formulaFonts } from './src/build/formulaFonts.ts';
import { importAgain } from './src/build/importAgain.ts';
import { lighterPages } from './src/build/lighterPages.ts';
import { offline } from './src/build/offline.ts';
import { plotAlone } from './src/build/plotAlone.ts';
import { widgetPages } from './src/build/widgetPages.ts';
import { readLazily } from './src/build/readLazily.ts';
import { preactWithoutBabel } from './src/build/preactWithoutBabel.ts';
import { sitemap } from './src/build/sitemap.ts';
import { sandboxSource } from './src/cells/vite.ts';
import { chapterScript, inlineScript, inlineScripts } from './src/build/inlineScripts.ts';
import { scriptGroups } from './src/build/scriptGroups.ts';
import { checkedCourse } from './src/course/checked.ts';
import { foldersOf } from './src/course/folders.ts';
import { blockIds } from './src/markdown/blockIds.ts';
import { chapterLinks } from './src/markdown/chapterLinks.ts';
import { headingIds } from './src/markdown/headingIds.ts';
import { glossaryMarks } from './src/markdown/glossaryMarks.ts';
import { katexMath } from './src/markdown/katexMath.ts';

const root = fileURLToPath(new URL('./', import.meta.url));
const course = checkedCourse(config, root);
const absent = [...foldersOf(root).chapters.keys()].filter((slug) => !course.chapters.includes(slug));

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const inPages = [
  ...['ownAddress', 'themeBoot', 'islands', 'findCourse', 'earlyKeys'].map((name) => inlineScript(name)),
  chapterScript(),
];

const markdown = satteri({
  features: { math: true, smartPunctuation: false },
  mdastPlugins: [glossaryMarks(course.chapters), blockIds, headingIds(course.pages), katexMath(), chapterLinks(absent)],
});

export default defineConfig({
  output: 'static',
  site: course.url || undefined,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    mdx(),
    preactWithoutBabel(),
    chapterPages(course),
    widgetPages(course),
    importAgain,
    lighterPages,
    anyPath,
    offline(course),
    sitemap(course.url),
  ],
  markdown: { processor: markdown, syntaxHighlight: 'shiki', shikiConfig: { theme: 'css-variables' } },
  image: { service: passthroughImageService() },
  build: { inlineStylesheets: 'always' }, // one round trip less before the first paint
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: inPages.map(sha256) },
      styleDirective: {
        // KaTeX and figures place things by style attributes
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    plugins: [courseSettings(course), sandboxSource(), plotAlone(), readLazily(), inlineScripts(), formulaFonts()],
    build: {
      assetsInlineLimit: 0,
      target: ['chrome111', 'safari16.4', 'firefox115'],
      cssTarget: ['chrome111', 'safari16.4', 'firefox115'],
    },
    environments: { client: { build: { rolldownOptions: { output: scriptGroups.inPages } } } },
    worker: { format: 'es', rolldownOptions: { output: scriptGroups.inWorkers } },
  },
});
