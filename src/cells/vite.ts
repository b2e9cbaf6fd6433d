import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const name = 'virtual:sandbox-source';

/**
 * Offers the sandbox's Worker, library included, as one string: a frame without an origin can import nothing.
 * `import source from 'virtual:sandbox-source'`.
 */
export function sandboxSource(): Plugin {
  return {
    name: 'sandbox-source',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { outputFiles, metafile } = await build({
        entryPoints: [fileURLToPath(new URL('./sandbox/worker.ts', import.meta.url))],
        bundle: true,
        minify: true,
        format: 'iife',
        target: ['chrome111', 'safari16.4', 'firefox115'],
        // strict code hides itself from a reader's `Error.prepareStackTrace`
        banner: { js: '"use strict";' },
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(resolve(file));
      return `export default ${JSON.stringify(outputFiles[0].text)};`;
    },
  };
}
