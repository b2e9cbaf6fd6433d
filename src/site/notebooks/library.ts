import type { APIContext } from 'astro';

/** The files beside a notebook: the library as one module, its types, and Plot under its name on the pages. */
const libraryFiles = {
  'downhill.mjs': async () => (await import('virtual:kernel-module')).default,
  'downhill.d.mts': () => Promise.resolve("/// <reference path=\"./downhill.types.d.ts\" />\nexport * from 'downhill/src/cells/downhill';\n"), // prettier-ignore
  'downhill.types.d.ts': async () => (await import('virtual:kernel-types')).default,
  'plot.mjs': async () => {
    const names = Object.keys(await import('@observablehq/plot'));
    return `import { Plot } from './downhill.mjs';\nexport const { ${names.join(', ')} } = Plot;\n`;
  },
};
export type LibraryFile = keyof typeof libraryFiles;

/** The routes of files with this ending; in development, a route without the ending would need a trailing slash. */
export const filesEnding = (end: string) => ({
  getStaticPaths: () =>
    Object.keys(libraryFiles)
      .filter((file) => file.endsWith(end))
      .map((file) => ({ params: { name: file.slice(0, -end.length) }, props: { file } })),
  GET: async ({ props }: APIContext<{ file: LibraryFile }>) =>
    new Response(await libraryFiles[props.file](), { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
});
