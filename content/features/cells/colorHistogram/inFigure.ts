import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'color-histogram',
  replaces: 'barsOf',
  by: `function barsOf(hues: number[], weights: number[], bins: number) {
  return colorHistogram(hues, weights, bins);
}`,
};
