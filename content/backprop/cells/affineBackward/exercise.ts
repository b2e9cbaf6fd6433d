import type { Exercise } from '@cells/grading/exercise';
import { drawTable } from '@cells/grading/draw';
import { mistakes, wrong } from './mistakes';

type Args = [X: number[][], W: number[][], upstream: number[][]];

/** One of each; nothing that arrives; rows that are equal; one class alone, one pixel alone. */
const corners: Args[] = [
  [[[2, 3]], [[1, -1]], [[1]]],
  [[[2]], [[-3]], [[4]]],
  [[[1, 2]], [[3, 4], [5, 6]], [[0, 0]]],
  [[[1, 2], [1, 2], [1, 2]], [[3, -4]], [[1], [-2], [0.5]]],
  [[[1], [-2]], [[0.5], [2], [-1]], [[1, 2, 3], [4, 5, 6]]],
]; // prettier-ignore

/** The graded exercise on the backward pass of a linear layer. */
export const exercise: Exercise<Args> = {
  name: 'affineBackward',
  withheld: ['backward', 'grad'],
  parameters: ['X', 'W', 'upstream'],
  results: ['gradX', 'gradW', 'gradB'],
  cases(random) {
    const draw = (n: number, c: number, d: number): Args => [
      drawTable(random, n, d),
      drawTable(random, c, d),
      drawTable(random, n, c),
    ];
    return [...corners, draw(1, 3, 2), draw(4, 2, 3), draw(2, 4, 3), draw(5, 3, 4)];
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (X, W) => ({ N: X.length, C: W.length, D: X[0].length }),
};
