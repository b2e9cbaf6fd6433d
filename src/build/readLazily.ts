import type { Plugin } from 'vite';

const ours = /\/(src|content)\/.*\.(tsx?|astro|mdx)$/;
const lazy = /\bimport\((["'][^"']+["'])\)/g;

/**
 * In development Astro looks for the styles of a page in everything that it could ever import, and reads it all before
 * rendering the page: every exercise of the course, every model, the sandbox. Lazy imports are hidden from it here:
 * they are read when needed, and no page needs their styles before.
 */
export const readLazily = (): Plugin => ({
  name: 'read-lazily',
  apply: 'serve',
  applyToEnvironment: ({ config }) => config.consumer === 'server',
  enforce: 'post',
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
