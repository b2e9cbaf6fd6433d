import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

/** Scripts of `src/layouts/` that are inlined into pages as one: minified, without comments. */
export function inlineScript(...names: string[]): string {
  const sources = names.map((name) => readFileSync(new URL(`../layouts/${name}.js`, import.meta.url), 'utf8'));
  return transformSync(sources.join('\n'), { minify: true, target: 'es2022', legalComments: 'none' }).code.trim();
}

/** Those of a chapter before its first paint. */
export const chapterScript = (): string => inlineScript('early', 'samePlace', 'afterPaint');

/**
 * Makes `import script from './layouts/name.js?raw'` return exactly the script allowed by the pages' content security
 * policy.
 */
export const inlineScripts = (): Plugin => ({
  name: 'inline-scripts',
  enforce: 'pre',
  load(id) {
    const [file, name] = /^(.*\/src\/layouts\/(\w+)\.js)\?raw$/.exec(id)?.slice(1) ?? [];
    if (!file) return null;
    this.addWatchFile(file);
    return `export default ${JSON.stringify(inlineScript(name))};`;
  },
});
