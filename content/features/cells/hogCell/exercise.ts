import { hogCellVotes } from '@lib/features/hog';
import { drawTable } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import type { Exercise } from '@cells/grading/exercise';
import { mistakes, wrong } from './mistakes';

type Args = [gx: number[][], gy: number[][], bins: number];

/** A gradient of length 5; vertical edges from either side; a horizontal one; all quarters of the circle; a hair below 180°; an even cell. */
const corners: Args[] = [
  [[[3]], [[4]], 9],
  [[[2, -3]], [[0, 0]], 9],
  [[[-1, -2], [0, -4]], [[0, 0], [3, 0]], 6],
  [[[-5], [2]], [[0], [1]], 12],
  [[[0, 0]], [[5, -2]], 9],
  [[[2, -2], [-2, 2]], [[1, 1], [-1, -1]], 9],
  [[[2, -3]], [[-0.01, 0.02]], 9],
  [[[0, 0], [0, 0]], [[0, 0], [0, 0]], 4],
]; // prettier-ignore

/** Whether no gradient lies where two bins meet: there rounding may decide. */
const isClear = ([gx, gy, bins]: Args) =>
  gx.flat().every((x, i) => {
    const place = (Math.atan2(gy.flat()[i], x) / Math.PI) * bins;
    return Math.abs(place - Math.round(place)) > 1e-4;
  });

/** The graded exercise on the histogram of one cell. */
export const exercise: Exercise<Args> = {
  name: 'hogCell',
  withheld: ['hog', 'hogCellVotes', 'hogVotes', 'hogByCell'],
  parameters: ['gx', 'gy', 'bins'],
  cases(random) {
    const draw = (height: number, width: number, bins: number): Args => {
      for (;;) {
        const drawn: Args = [drawTable(random, height, width), drawTable(random, height, width), bins];
        if (isClear(drawn)) return drawn;
      }
    };
    return drawUntil(
      () => [...corners, draw(3, 3, 9), draw(2, 4, 6), draw(4, 2, 12), draw(8, 8, 9)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (gx, gy, bins) => hogCellVotes(gx.flat(), gy.flat(), { bins }),
  mistakes,
  wrong,
  sizes: () => ({}),
};
