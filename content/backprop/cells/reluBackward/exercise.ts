import type { Exercise } from '@cells/grading/exercise';
import { drawTable } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[][], upstream: number[][]];

/** Signs of every kind against each other; nothing but zeros; one number; what is small. */
const corners: Args[] = [
  [[[1, -2, 3, -1]], [[4, -1, 5, 9]]],
  [[[0]], [[5]]],
  [[[0, 0], [0, 0]], [[1.5, -2], [0, 3]]],
  [[[2], [-2], [0]], [[-1], [-1], [-1]]],
  [[[0.001, -0.001, 1000]], [[0.5, 0.5, 0]]],
  [[[0.5, 3], [-0.5, -3]], [[7, 8], [9, -6]]],
]; // prettier-ignore

/** The graded exercise on the backward pass of ReLU. */
export const exercise: Exercise<Args> = {
  name: 'reluBackward',
  withheld: [],
  parameters: ['x', 'upstream'],
  cases(random) {
    const draw = (rows: number, columns: number): Args => {
      const x = drawTable(random, rows, columns);
      x[0][0] = 0;
      return [x, drawTable(random, rows, columns)];
    };
    return drawUntil(
      () => [...corners, draw(2, 3), draw(3, 2), draw(4, 5)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (x) => ({ N: x.length, D: x[0].length }),
};
