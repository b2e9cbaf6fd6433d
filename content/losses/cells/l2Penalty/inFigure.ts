import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'regularization-preference',
  replaces: 'squares',
  by: `function squares(w: number[]) {
  return l2Penalty([w], 1);
}`,
};
