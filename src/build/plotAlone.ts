import type { Plugin } from 'vite';

const mark = '?plot';
const ofPlot = /\/node_modules\/(@observablehq\/plot|d3)\//;
const shared = /\/node_modules\/d3-/;

/**
 * Plot has its own copies of the parts of d3 that the figures use too: a shared copy would contain everything that
 * either needs, and be loaded with every figure.
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
