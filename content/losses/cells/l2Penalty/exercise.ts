import { mul, pow, sum } from '@lib/ops';
import { tensor } from '@lib/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { mistakes, wrong } from './mistakes';

type Args = [W: number[][], lambda: number];

/** The graded exercise on the penalty of large weights. */
export const exercise: Exercise<Args> = {
  name: 'l2Penalty',
  withheld: [],
  cases(random) {
    const draw = (rows: number, columns: number): Args => {
      const weight = () => Math.round(40 * random() - 20) / 10;
      const W = Array.from({ length: rows }, () => Array.from({ length: columns }, weight));
      return [W, Math.round(1 + 30 * random()) / 10];
    };
    const chapter = [[1, 0.25, 0.25, 0.25]];
    return [[[[2]], 0.5], [chapter, 0.1], [[[1, -2], [3, 0.5]], 0], draw(1, 3), draw(2, 3), draw(4, 2), draw(3, 5)]; // prettier-ignore
  },
  expected: (W, lambda) => mul(sum(pow(tensor(W, { dtype: 'float64' }), 2)), lambda).item(),
  mistakes,
  wrong,
  sizes: (W) => ({ C: W.length, D: W[0].length, 'C · D': W.length * W[0].length }),
};
