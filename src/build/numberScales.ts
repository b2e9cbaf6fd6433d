import type { Plugin } from 'vite';

const numbersOnly = '\0d3-interpolate-numbers';

/**
 * The scales of the figures lie between numbers. d3's can also lie between colours, dates and texts, and what finds out
 * between which would be loaded with every figure: there the general interpolation is the one of numbers.
 */
export const numberScales = (): Plugin => ({
  name: 'number-scales',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source, importer) =>
    source === 'd3-interpolate' && importer?.endsWith('/d3-scale.mjs') ? numbersOnly : null,
  load: (id) =>
    id === numbersOnly
      ? `export * from 'd3-interpolate'; export { interpolateNumber as interpolate } from 'd3-interpolate';`
      : null,
});
