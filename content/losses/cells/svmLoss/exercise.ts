import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { batchSizes, chapterBatch, cornerBatches, drawBatches, type Batch } from '../../shared/batches';
import { mistakes, wrong } from './mistakes';

/** The graded exercise of the section on the hinge loss. */
export const exercise: Exercise<Batch> = {
  name: 'svmLoss',
  withheld: ['svmLoss', 'multiMarginLoss'],
  parameters: ['scores', 'y'],
  cases(random) {
    const [[first]] = chapterBatch();
    return [[[first], [0]], chapterBatch(), ...cornerBatches, ...drawBatches(random)];
  },
  expected: (scores, y) => svmLoss(tensor(scores, { dtype: 'float64' }), y).item(),
  mistakes,
  wrong,
  sizes: batchSizes,
};
