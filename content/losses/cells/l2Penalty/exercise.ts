import { mul, pow, sum } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { mistakes, wrong } from './mistakes';

type Args = [W: number[][], lambda: number];

/** No weight, no λ, weights that cancel; one row, one column; large and small. */
const corners: Args[] = [
  [[[2]], 0.5],
  [[[0, 0]], 3],
  [[[1, -2], [3, 0.5]], 0],
  [[[-3, 3]], 1],
  [[[-1], [2], [-3]], 2],
  [[[100, -0.01], [0, 1]], 0.001],
]; // prettier-ignore

/** The graded exercise on the penalty of large weights. */
export const exercise: Exercise<Args> = {
  name: 'l2Penalty',
  withheld: [],
  parameters: ['W', 'lambda'],
  cases(random) {
    const draw = (rows: number, columns: number): Args => {
      const weight = () => Math.round(40 * random() - 20) / 10;
      const W = Array.from({ length: rows }, () => Array.from({ length: columns }, weight));
      return [W, Math.round(1 + 30 * random()) / 10];
    };
    const chapter = [[1, 0.25, 0.25, 0.25]];
    return [...corners, [chapter, 0.1], draw(1, 3), draw(2, 3), draw(4, 2), draw(3, 5)]; // prettier-ignore
  },
  expected: (W, lambda) => mul(sum(pow(tensor(W, { dtype: 'float64' }), 2)), lambda).item(),
  mistakes,
  wrong,
  sizes: (W) => ({ C: W.length, D: W[0].length, 'C · D': W.length * W[0].length }),
};
