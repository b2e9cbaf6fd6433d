import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'gradient-check',
  replaces: 'errorOf',
  by: `function errorOf(a: number[], b: number[]) {
  return relativeError(a, b);
}`,
};
