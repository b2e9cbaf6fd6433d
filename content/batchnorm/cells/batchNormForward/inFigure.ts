import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'batchnorm-steps',
  replaces: 'normalized',
  by: `function normalized(x: number[][], eps: number) {
  return batchNormForward(x, x[0].map(() => 1), x[0].map(() => 0), eps);
}`,
};
