import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'gate-patterns',
  replaces: 'throughMax',
  by: `function throughMax(x: number, y: number, upstream: number) {
  const [value, dx, dy] = maxGate(x, y, upstream);
  return { value, dx, dy };
}`,
};
