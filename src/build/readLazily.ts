import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ours = /\/(src|content|own)\/.*\.(tsx?|astro|mdx)$/;
const lazy = /\bimport\((["'][^"']+["'])\)/g;
const text = /^(.*\/(?:src|content|own)\/.*\.(?:tsx?|mdx?|py))\?raw$/;

/**
 * In development, Astro looks for the styles of a page in everything that it could ever import, and reads all of it
 * before it serves the page: every exercise of the course, every model, the sandbox. Lazy imports are hidden from it
 * here: they are read when they are needed, and no page needs their styles before. A file whose text is imported
 * (`?raw`) is not read as a module either: Vite counts the module among the text's imports, so that every page would
 * load every chapter with all its figures.
 */
export const readLazily = (): Plugin => ({
  name: 'read-lazily',
  apply: 'serve',
  applyToEnvironment: ({ config }) => config.consumer === 'server',
  enforce: 'post',
  load: {
    order: 'pre',
    handler(id) {
      const file = text.exec(id)?.[1];
      return file ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))};` : undefined;
    },
  },
  async transform(code, id) {
    if (!ours.test(id.replace(/\?.*$/, ''))) return undefined;
    let hidden = code;
    for (const [call, source] of code.matchAll(lazy)) {
      const found = await this.resolve(source.slice(1, -1), id);
      if (found && !found.external)
        hidden = hidden.replace(
          call,
          `import(/* @vite-ignore */ String(${JSON.stringify(found.id.replace(/^\0/, '/@id/__x00__'))}))`,
        ); // Vite's notation for virtual modules
    }
    return hidden === code ? undefined : { code: hidden, map: null };
  },
});
