/** What students import: the library, and what shows its results beneath a cell. */
export * from '../../lib/index';
export { curve, image, plot, progress } from './show';
