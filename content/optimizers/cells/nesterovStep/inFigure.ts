import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'momentum-vectors',
  replaces: 'movedAhead',
  by: `function movedAhead(x: number[], v: number[], slope: number[], rate: number, rho: number) {
  return nesterovStep(x, v, slope, rate, rho);
}`,
};
