import { cdist } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawPairs } from '../../shared/drawPictures';
import { mistakes, wrong } from './mistakes';

/** The graded exercise on distances by the expansion of the square. */
export const exercise: Exercise<[test: number[][], train: number[][]]> = {
  name: 'l2Distances',
  withheld: ['cdist'],
  parameters: ['test', 'train'],
  cases: drawPairs,
  expected: (test, train) =>
    cdist(tensor(test, { dtype: 'float64' }), tensor(train, { dtype: 'float64' }), { p: 2 }).tolist() as number[][],
  mistakes,
  wrong,
  sizes: (test, train) => ({ M: test.length, N: train.length, D: test[0].length }),
};
