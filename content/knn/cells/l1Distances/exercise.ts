import { cdist } from '@lib/ops';
import { tensor } from '@lib/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { mistakes, wrong } from './mistakes';

type Args = [test: number[][], train: number[][]];

/** The graded exercise on distances between pictures. */
export const exercise: Exercise<Args> = {
  name: 'l1Distances',
  withheld: ['cdist'],
  cases(random) {
    const draw = (rows: number, pixels: number) =>
      Array.from({ length: rows }, () => Array.from({ length: pixels }, () => Math.floor(256 * random())));
    const pair = (m: number, n: number, d: number): Args => [draw(m, d), draw(n, d)];
    return [[[[0, 0]], [[3, 4]]], pair(1, 1, 4), pair(1, 3, 4), pair(3, 1, 5), pair(2, 3, 4), pair(4, 2, 12)];
  },
  expected: (test, train) =>
    cdist(tensor(test, { dtype: 'float64' }), tensor(train, { dtype: 'float64' }), { p: 1 }).tolist() as number[][],
  mistakes,
  wrong,
  sizes: (test, train) => ({ M: test.length, N: train.length, D: test[0].length }),
  show: (test, train) => `l1Distances(${JSON.stringify(test)}, ${JSON.stringify(train)})`.replaceAll(',', ', '),
};
