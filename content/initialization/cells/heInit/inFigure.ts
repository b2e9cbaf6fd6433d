import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'activation-histograms',
  state: { start: 'he', f: 'relu' },
  replaces: 'heWeights',
  by: `function heWeights(fanIn, fanOut, normal) {
  const weights = heInit(fanIn, fanOut, normal);
  return weights.data ?? weights.map((row) => [...row]).flat();
}`,
};
