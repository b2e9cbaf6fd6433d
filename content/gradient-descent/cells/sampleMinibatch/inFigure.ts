import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'minibatch-noise',
  replaces: 'batchOf',
  by: `function batchOf(order: number[], batch: number, step: number) {
  return sampleMinibatch(order, batch, step);
}`,
};
