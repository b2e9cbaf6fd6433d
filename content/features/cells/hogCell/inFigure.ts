import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'hog',
  state: { convention: 'notes' },
  replaces: 'histogramOf',
  by: `function histogramOf(gx: number[], gy: number[], bins: number) {
  const side = Math.sqrt(gx.length);
  const rows = (list: number[]) =>
    Array.from({ length: side }, (_, i) => list.slice(i * side, (i + 1) * side));
  return hogCell(rows(gx), rows(gy), bins);
}`,
};
