import type { Exercise } from '@cells/grading/exercise';
import { drawTable, drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], W: number[][], b: number[], upstream: number];

/** ReLU and |x| as Maxout; ties; a bias that decides; all pieces below zero; nothing that arrives. */
const corners: Args[] = [
  [[2, 1], [[1, 0], [0, 0]], [0, 0], 3],
  [[-2, 1], [[1, 0], [-1, 0]], [0, 0], 3],
  [[-3, 1], [[1, 0], [2, 0]], [0, 0], -2],
  [[1, 2], [[2, 0], [3, 0]], [1, 0], 4],
  [[2, -1], [[1, 0], [3, 0], [4, 0]], [6, 2, 0], -1.5],
  [[1, 2], [[1, 1], [0.5, -1]], [-1, 8], 2],
  [[1, -1], [[2, 1], [1, 0], [0, -1]], [0, 0, 0.5], -3],
  [[3, -2], [[-1, 0.5], [-2, 1]], [0.25, -1], 5],
  [[1, 2], [[3, -1], [-1, 2]], [0.5, 0.5], 0],
]; // prettier-ignore

/** The graded exercise on a Maxout unit. */
export const exercise: Exercise<Args> = {
  name: 'maxout',
  withheld: ['maxout', 'backward', 'grad'],
  parameters: ['x', 'W', 'b', 'upstream'],
  results: ['y', 'gradX', 'gradW', 'gradB'],
  cases(random) {
    const draw = (pieces: number, inputs: number): Args => [
      drawVector(random, inputs),
      drawTable(random, pieces, inputs),
      drawVector(random, pieces),
      drawVector(random, 1)[0],
    ];
    return drawUntil(
      () => [...corners, draw(2, 3), draw(3, 2), draw(4, 3), draw(2, 4)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (_, W) => ({ K: W.length, D: W[0].length }),
};
