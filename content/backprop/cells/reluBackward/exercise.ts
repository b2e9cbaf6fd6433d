import type { Exercise } from '@cells/grading/exercise';
import { drawTable } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[][], upstream: number[][]];

/** The graded exercise on the way back through ReLU. */
export const exercise: Exercise<Args> = {
  name: 'reluBackward',
  withheld: [],
  cases(random) {
    const draw = (rows: number, columns: number): Args => {
      const x = drawTable(random, rows, columns);
      x[0][0] = 0;
      return [x, drawTable(random, rows, columns)];
    };
    return drawUntil(
      (): Args[] => [[[[1, -2, 3, -1]], [[4, -1, 5, 9]]], draw(2, 3), draw(3, 2), draw(4, 5)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (x) => ({ N: x.length, D: x[0].length }),
};
