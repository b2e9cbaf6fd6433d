import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'linear-scores',
  replaces: 'scoresOf',
  by: `function scoresOf(W: number[][], x: number[], b: number[]) {
  return linearScores([x], W, b)[0];
}`,
};
