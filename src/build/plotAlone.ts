import type { Plugin } from 'vite';

const mark = '?plot';
const ofPlot = /\/node_modules\/(@observablehq\/plot|d3)\//;
const shared = /\/node_modules\/d3-/;

/**
 * Plot has its own copies of the parts of d3 that the figures use too: one copy for both would have in it all that either
 * needs, and be loaded wherever a figure is.
 */
export const plotAlone = (): Plugin => ({
  name: 'plot-alone',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    if (!importer || !(importer.endsWith(mark) || ofPlot.test(importer))) return null;
    const found = await this.resolve(source, importer.replace(mark, ''), { skipSelf: true });
    return found && !found.external && shared.test(found.id) ? { ...found, id: `${found.id}${mark}` } : found;
  },
});
