import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'svm-loss-table',
  replaces: 'termOf',
  by: `function termOf(correct: number, other: number) {
  return svmLoss([[correct, other]], [0]);
}`,
};
