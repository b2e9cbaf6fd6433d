import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import course from './course.config.ts';
import { anyPath } from './src/build/anyPath.ts';
import { chapterPages } from './src/build/chapterPages.ts';
import { formulaFonts } from './src/build/formulaFonts.ts';
import { importAgain } from './src/build/importAgain.ts';
import { offline } from './src/build/offline.ts';
import { plotAlone } from './src/build/plotAlone.ts';
import { readLazily } from './src/build/readLazily.ts';
import { preactWithoutBabel } from './src/build/preactWithoutBabel.ts';
import { sandboxSource } from './src/cells/vite.ts';
import { headingIds } from './src/markdown/headingIds.ts';
import { katexMath } from './src/markdown/katexMath.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const inlineScripts = ['themeBoot', 'islands', 'findCourse'].map((name) =>
  readFileSync(new URL(`./src/layouts/${name}.js`, import.meta.url), 'utf8'),
);

const markdown = satteri({
  features: { math: true, smartPunctuation: false },
  mdastPlugins: [headingIds, katexMath()],
});

export default defineConfig({
  output: 'static',
  site: course.url || undefined,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    mdx(),
    preactWithoutBabel(),
    chapterPages(course.chapters),
    importAgain,
    anyPath,
    offline(course.title),
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: inlineScripts.map(sha256) },
      styleDirective: {
        // KaTeX and figures place things by style attributes
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    plugins: [sandboxSource(), plotAlone(), readLazily(), formulaFonts()],
    build: {
      assetsInlineLimit: 0,
      target: ['chrome111', 'safari16.4', 'firefox115'],
      cssTarget: ['chrome111', 'safari16.4', 'firefox115'],
    },
    worker: { format: 'es' },
  },
});
