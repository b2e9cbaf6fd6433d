import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'random-vs-grid',
  state: { source: 'anywhere' },
  replaces: 'drawTrials',
  by: `function drawTrials(count, random) {
  const trials = [];
  const train = (rate, lambda) => trials.push([1 + Math.log10(rate) / 5, 1 + Math.log10(lambda) / 5]);
  randomSearch(count, [0.00001, 1], [0.00001, 1], train, () => random.uniform());
  return trials;
}`,
};
