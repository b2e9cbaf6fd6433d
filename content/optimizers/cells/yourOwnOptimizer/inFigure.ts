import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'fair-race',
};
