import { cdist } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawPairs } from '../../shared/drawPictures';
import { mistakes, wrong } from './mistakes';

type Args = [test: number[][], train: number[][]];

/** The graded exercise on distances between pictures. */
export const exercise: Exercise<Args> = {
  name: 'l1Distances',
  withheld: ['cdist'],
  parameters: ['test', 'train'],
  cases: drawPairs,
  expected: (test, train) =>
    cdist(tensor(test, { dtype: 'float64' }), tensor(train, { dtype: 'float64' }), { p: 1 }).tolist() as number[][],
  mistakes,
  wrong,
  sizes: (test, train) => ({ M: test.length, N: train.length, D: test[0].length }),
};
