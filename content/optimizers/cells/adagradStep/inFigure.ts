import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'adaptive-steps',
  replaces: 'adagrad',
  by: `function adagrad(memory, g, t, { rate }) {
  const [[move], [s]] = adagradStep([0], [memory.s], [g], rate);
  memory.s = s;
  return { move, effective: g === 0 ? rate / (Math.sqrt(s) + 1e-7) : -move / g };
}`,
};
