import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'stride-and-padding',
  replaces: 'placesAlong',
  by: `function placesAlong({ size, filter, stride, padding }) {
  return convOutputSize(size, filter, stride, padding);
}`,
};
