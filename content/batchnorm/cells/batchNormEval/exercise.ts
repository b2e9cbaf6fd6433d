import type { Exercise } from '@cells/grading/exercise';
import { drawRate, drawTable } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { ones, tensor, zeros } from '@lib/engine/tensor';
import { batchNorm } from '@lib/ops';
import { mistakes, wrong } from './mistakes';

type Args = [batches: number[][][], X: number[][], momentum: number, eps: number];

/** One batch of two; a momentum of 1, which forgets all that came before; one example to normalize; a column without spread. */
const corners: Args[] = [
  [[[[0], [2]]], [[3]], 0.1, 0.00001],
  [[[[1], [3], [8]]], [[4], [0]], 1, 1],
  [[[[0, 5], [4, 1]], [[2, 2], [6, 8]]], [[1, 2]], 0.5, 2],
  [[[[3, 1], [3, 5]], [[3, 2], [3, 0]], [[3, 4], [3, 4]]], [[3, 1], [5, -2]], 0.9, 0.5],
]; // prettier-ignore

/** The graded exercise on evaluation with running statistics. */
export const exercise: Exercise<Args> = {
  name: 'batchNormEval',
  withheld: ['batchNorm', 'layerNorm', 'groupNorm', 'nn'],
  parameters: ['batches', 'X', 'momentum', 'eps'],
  results: ['mean', 'variance', 'normal'],
  cases(random) {
    const draw = (count: number, N: number, M: number, D: number, eps: number): Args => [
      Array.from({ length: count }, () => drawTable(random, N, D)),
      drawTable(random, M, D),
      drawRate(random),
      eps,
    ];
    return drawUntil(
      () => [...corners, draw(2, 3, 2, 2, 0.5), draw(3, 2, 4, 3, 0.1), draw(4, 4, 1, 2, 0.2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(batches, X, momentum, eps) {
    const of = (rows: number[][]) => tensor(rows, { dtype: 'float64' });
    const [runningMean, runningVar] = [zeros, ones].map((filled) => filled([X[0].length], { dtype: 'float64' }));
    for (const batch of batches) batchNorm(of(batch), { runningMean, runningVar, momentum, training: true });
    const normal = batchNorm(of(X), { runningMean, runningVar, eps });
    return [runningMean.tolist() as number[], runningVar.tolist() as number[], normal.tolist() as number[][]];
  },
  mistakes,
  wrong,
  sizes: (batches, X) => ({ N: batches[0].length, M: X.length, D: X[0].length }),
};
