import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'relu-jacobian',
  replaces: 'backwardOf',
  by: `function backwardOf(x: number[], upstream: number[]) {
  return reluBackward([x], [upstream])[0];
}`,
};
