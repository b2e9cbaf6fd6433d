import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Browsers remember by the address that a script failed to load, so the built scripts retry under another one. */
export const importAgain: AstroIntegration = {
  name: 'import-again',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = new URL('_astro/', dir);
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
        const code = readFileSync(new URL(name, folder), 'utf8');
        const again = code.replace(
          /\bimport\((["'`])(\.\/[\w.@-]+\.js)\1\)/g,
          (first: string, _, path: string) => `${first}.catch(()=>import("${path}?again="+Date.now()))`,
        );
        if (again !== code) writeFileSync(new URL(name, folder), again);
      }
    },
  },
};
