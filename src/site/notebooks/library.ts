/** What lies beside a notebook: the library as one module, its types, and Plot under the name that it has on the pages. */
export const libraryFiles = {
  'downhill.mjs': async () => (await import('virtual:kernel-module')).default,
  'downhill.d.mts': () => Promise.resolve("/// <reference path=\"./downhill.types.d.ts\" />\nexport * from 'downhill/src/cells/downhill';\n"), // prettier-ignore
  'downhill.types.d.ts': async () => (await import('virtual:kernel-types')).default,
  'plot.mjs': async () => {
    const names = Object.keys(await import('@observablehq/plot'));
    return `import { Plot } from './downhill.mjs';\nexport const { ${names.join(', ')} } = Plot;\n`;
  },
};
export type LibraryFile = keyof typeof libraryFiles;
