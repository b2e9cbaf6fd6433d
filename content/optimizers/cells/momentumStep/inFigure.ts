import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'momentum-vectors',
  replaces: 'moved',
  by: `// the figure's velocity is −α times that of momentumStep
function moved(x: number[], v: number[], slope: number[], rate: number, rho: number) {
  const [next, velocity] = momentumStep(x, v.map((part) => -part / rate), slope, rate, rho);
  return [next, velocity.map((part) => -rate * part)];
}`,
};
