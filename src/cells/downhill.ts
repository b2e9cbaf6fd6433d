/** The module that students import: the library, its pictures, and the functions that show results beneath a cell. */
export * from '../../lib/index';
export {
  drawPicture,
  pictureClasses,
  pictures,
  type PictureClass,
  type PictureSet,
} from '../../lib/data/pictures/index';
export { trainAndTest } from '../../lib/data/pictures/trainAndTest';
export { Canvas } from '../../lib/data/pictures/canvas';
export { gradientsOf, type GreyPicture } from '../../lib/features/gradients';
export { hog, hogByCell, hogCellVotes, hogSize, hogVotes } from '../../lib/features/hog';
export { hueBin, hueHistogram, hueOf, hueShares } from '../../lib/features/hue';
export { firstCentres, movedCentres, nearestCentres } from '../../lib/features/kMeans';
export { majority, nearest } from '../../lib/knn';
export { curve, image, Plot, plot, progress } from './show/show';
