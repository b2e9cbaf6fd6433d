import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import course from './course.config.ts';
import { sandboxSource } from './src/cells/vite.ts';
import { headingIds } from './src/markdown/headingIds.ts';
import { katexMath } from './src/markdown/katexMath.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const inlineScripts = ['themeBoot', 'islands'].map((name) =>
  readFileSync(new URL(`./src/layouts/${name}.js`, import.meta.url), 'utf8'),
);

const markdown = satteri({
  features: { math: true, smartPunctuation: false },
  mdastPlugins: [headingIds, katexMath()],
});

/**
 * A part that failed once to load stays failed for browsers that remember it by its address: the built scripts ask once more,
 * under another one.
 */
const importAgain = {
  name: 'import-again',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = new URL('_astro/', dir);
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
        const code = readFileSync(new URL(name, folder), 'utf8');
        const again = code.replace(
          /\bimport\((["'`])(\.\/[\w.@-]+\.js)\1\)/g,
          (first, _, path) => `${first}.catch(()=>import("${path}?again="+Date.now()))`,
        );
        if (again !== code) writeFileSync(new URL(name, folder), again);
      }
    },
  },
};

/**
 * The integration for Preact has Babel read every script, twice, which takes most of the time of a page in development.
 * Vite turns JSX into calls itself; Babel remains for what keeps a figure's state while it is edited.
 */
function preactWithoutBabel() {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  const withoutBabel = ({ vite, ...config }) => {
    const plugins = vite.plugins.flat().filter(({ name }) => name !== 'vite:preact-jsx');
    const refresh = plugins.find(({ name }) => name === 'prefresh');
    const { transform } = refresh;
    refresh.transform = function (code, id, options) {
      return id.endsWith('.tsx') ? transform.call(this, code, id, options) : undefined;
    };
    return { ...config, vite: { ...vite, plugins, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } };
  };
  integration.hooks['astro:config:setup'] = (options) =>
    setup({ ...options, updateConfig: (config) => options.updateConfig(withoutBabel(config)) });
  return integration;
}

export default defineConfig({
  output: 'static',
  site: course.url || undefined,
  base: course.base,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx(), preactWithoutBabel(), importAgain],
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
    plugins: [sandboxSource()],
    build: {
      assetsInlineLimit: 0,
      target: ['chrome111', 'safari16.4', 'firefox115'],
      cssTarget: ['chrome111', 'safari16.4', 'firefox115'],
    },
    worker: { format: 'es' },
  },
});
