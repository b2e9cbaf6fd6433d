import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'kernel-playground',
  replaces: 'answerOf',
  by: `function answerOf(picture, kernel) {
  const rows = ({ side, values }) =>
    Array.from({ length: side }, (_, i) => values.slice(i * side, (i + 1) * side));
  const [map] = conv2dForward([rows(picture)], [[rows(kernel)]], [0], 1, 0);
  return { side: map.length, values: map.flat() };
}`,
};
