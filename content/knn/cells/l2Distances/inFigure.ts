import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'l1-distance',
  state: { metric: 'l2' },
  replaces: 'l2',
  by: `import { sum } from 'downhill';

function l2(a: number[], b: number[]) {
  return sum(l2Distances([a], [b])).item();
}`,
};
