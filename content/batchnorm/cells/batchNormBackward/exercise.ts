import type { Exercise } from '@cells/grading/exercise';
import { drawTable, drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { grad } from '@lib/engine/autograd';
import { tensor } from '@lib/engine/tensor';
import { batchNorm, mul, sum } from '@lib/ops';
import { mistakes, wrong } from './mistakes';

type Args = [X: number[][], gamma: number[], upstream: number[][], eps: number];

/** Two examples; gradients that are all the same; one example alone; a feature that is the same everywhere. */
const corners: Args[] = [
  [[[0], [2]], [1], [[1], [0]], 3],
  [[[0], [4]], [2], [[1], [3]], 0.00001],
  [[[1, 3], [2, 3], [6, -3]], [3, 2], [[2, 1], [2, 1], [2, 1]], 0.1],
  [[[1, 4], [3, 4], [-1, 4], [5, 4]], [2, -1], [[1, 0], [0, 0], [0, 3], [0, 0]], 1],
]; // prettier-ignore

/** The graded exercise on the backward pass of batch norm. */
export const exercise: Exercise<Args> = {
  name: 'batchNormBackward',
  withheld: ['backward', 'grad', 'batchNorm', 'layerNorm', 'groupNorm', 'nn'],
  parameters: ['X', 'gamma', 'upstream', 'eps'],
  results: ['gradX', 'gradGamma', 'gradBeta'],
  cases(random) {
    const draw = (N: number, D: number, eps: number): Args => [
      drawTable(random, N, D),
      drawVector(random, D),
      drawTable(random, N, D),
      eps,
    ];
    return drawUntil(
      () => [...corners, draw(3, 2, 0.5), draw(2, 3, 2), draw(5, 3, 0.1)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(X, gamma, upstream, eps) {
    const of = (values: unknown) => tensor(values as number[], { dtype: 'float64', requiresGrad: true });
    const [x, weight, bias, arriving] = [X, gamma, gamma, upstream].map(of);
    const y = batchNorm(x, { weight, bias, training: true, eps });
    const [gradX, gradGamma, gradBeta] = grad(sum(mul(y, arriving)), [x, weight, bias]).map((one) => one!.tolist());
    return [gradX as number[][], gradGamma as number[], gradBeta as number[]];
  },
  mistakes,
  wrong,
  sizes: (X) => ({ N: X.length, D: X[0].length }),
};
