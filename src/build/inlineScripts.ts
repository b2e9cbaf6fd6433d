import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

/** A script of `src/layouts/` that stands in every page: without comments, and as short as it can be. */
export function inlineScript(name: string): string {
  const source = readFileSync(new URL(`../layouts/${name}.js`, import.meta.url), 'utf8');
  return transformSync(source, { minify: true, target: 'es2022', legalComments: 'none' }).code.trim();
}

/** What `import script from './layouts/name.js?raw'` gives is what the content security policy of the pages allows. */
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
