import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'adaptive-steps',
  state: { beta2: '0.999', corrected: true },
  replaces: 'adam',
  by: `// adamStep always corrects its means, and its β₂ is 0.999
function adam(memory, g, t, { rate }) {
  const [[move], [m], [s]] = adamStep([0], [memory.m], [memory.s], [g], t, rate);
  Object.assign(memory, { m, s });
  const rateAtRest = rate / (Math.sqrt(s / (1 - 0.999 ** t)) + 1e-8);
  return { move, effective: m === 0 ? rateAtRest : (-move * (1 - 0.9 ** t)) / m };
}`,
};
