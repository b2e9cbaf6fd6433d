import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { mistakes, wrong } from './mistakes';

type Args = [W: number[][], gradient: number[][], rate: number];

/** No slope, no step, weights of 0; one row, one column; large and small. */
const corners: Args[] = [
  [[[1]], [[4]], 0.25],
  [[[3, -2]], [[0, 0]], 0.5],
  [[[1, 2], [3, 4]], [[5, 6], [7, 8]], 0],
  [[[0], [0]], [[-1], [2]], 1],
  [[[1000, -0.001]], [[-2, 500]], 0.001],
]; // prettier-ignore

/** The graded exercise on one step of descent. */
export const exercise: Exercise<Args> = {
  name: 'sgdStep',
  withheld: ['optim'],
  parameters: ['W', 'gradient', 'rate'],
  cases(random) {
    const draw = (rows: number, columns: number, rate: number): Args => {
      const table = () => Array.from({ length: rows }, () => drawVector(random, columns));
      return [table(), table(), rate];
    };
    return [...corners, draw(1, 3, 0.1), draw(2, 2, 0.5), draw(3, 4, 0.01), draw(2, 5, 0.3)];
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (W) => ({ C: W.length, D: W[0].length }),
};
