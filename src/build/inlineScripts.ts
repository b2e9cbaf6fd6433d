import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

/** A script of `src/layouts/` that is inlined into every page: minified, without comments. */
export function inlineScript(name: string): string {
  const source = readFileSync(new URL(`../layouts/${name}.js`, import.meta.url), 'utf8');
  return transformSync(source, { minify: true, target: 'es2022', legalComments: 'none' }).code.trim();
}

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
