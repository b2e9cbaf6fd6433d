import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'gate-patterns',
  replaces: 'throughMul',
  by: `function throughMul(x: number, y: number, upstream: number) {
  const [value, dx, dy] = multiplyGate(x, y, upstream);
  return { value, dx, dy };
}`,
};
