import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'step-size',
  replaces: 'stepped',
  by: `function stepped(x: number[], slopes: number[], rate: number) {
  return sgdStep([x], [slopes], rate)[0];
}`,
};
