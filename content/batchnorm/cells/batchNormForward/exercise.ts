import type { Exercise } from '@cells/grading/exercise';
import { drawTable, drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { batchNorm } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import { mistakes, wrong } from './mistakes';

type Args = [X: number[][], gamma: number[], beta: number[], eps: number];

/** Two examples; an ε that counts; equal examples; a column that is the same everywhere, where only ε is left to divide by. */
const corners: Args[] = [
  [[[0], [2]], [1], [0], 3],
  [[[1, -4], [3, 4]], [2, 1], [0, 5], 0.00001],
  [[[2, 5], [2, 5], [8, 5]], [3, 2], [1, -1], 0.01],
  [[[-1, 0, 4], [5, 0, 4]], [1, 1, 1], [0, 0, 0], 1],
]; // prettier-ignore

/** The graded exercise on the forward pass of batch norm. */
export const exercise: Exercise<Args> = {
  name: 'batchNormForward',
  withheld: ['batchNorm', 'layerNorm', 'groupNorm', 'nn'],
  parameters: ['X', 'gamma', 'beta', 'eps'],
  cases(random) {
    const draw = (N: number, D: number, eps: number): Args => [
      drawTable(random, N, D),
      drawVector(random, D),
      drawVector(random, D),
      eps,
    ];
    return drawUntil(
      () => [...corners, draw(4, 2, 0.5), draw(3, 3, 0.1), draw(5, 3, 2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(X, gamma, beta, eps) {
    const [x, weight, bias] = [X, gamma, beta].map((values) => tensor(values, { dtype: 'float64' }));
    return batchNorm(x, { weight, bias, training: true, eps }).tolist() as number[][];
  },
  mistakes,
  wrong,
  sizes: (X) => ({ N: X.length, D: X[0].length }),
};
