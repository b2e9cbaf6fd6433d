import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { mistakes, wrong } from './mistakes';

type Args = [W: number[][], gradient: number[][], rate: number];

/** The graded exercise on one step of descent. */
export const exercise: Exercise<Args> = {
  name: 'sgdStep',
  withheld: ['optim'],
  cases(random) {
    const draw = (rows: number, columns: number, rate: number): Args => {
      const table = () => Array.from({ length: rows }, () => drawVector(random, columns));
      return [table(), table(), rate];
    };
    return [[[[1]], [[4]], 0.25], draw(1, 3, 0.1), draw(2, 2, 0.5), draw(3, 4, 0.01), draw(2, 5, 0.3)];
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (W) => ({ C: W.length, D: W[0].length }),
};
