import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'l1-distance',
  state: { metric: 'l1' },
  replaces: 'l1',
  by: `function l1(a: number[], b: number[]) {
  return l1Distances([a], [b])[0][0];
}`,
};
