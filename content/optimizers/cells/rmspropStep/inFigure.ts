import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'adaptive-steps',
  replaces: 'rmsprop',
  by: `function rmsprop(memory, g, t, { rate, beta }) {
  const [[move], [s]] = rmspropStep([0], [memory.s], [g], rate, beta);
  memory.s = s;
  return { move, effective: g === 0 ? rate / (Math.sqrt(s) + 1e-7) : -move / g };
}`,
};
