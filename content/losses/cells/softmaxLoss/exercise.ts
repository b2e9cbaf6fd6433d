import { crossEntropy } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { batchSizes, chapterBatch, cornerBatches, drawBatches, type Batch } from '../../shared/batches';
import { isLarge, largeBatches } from '../../shared/largeScores';
import { mistakes, wrong } from './mistakes';

/** The graded exercise on the loss of the softmax classifier. */
export const exercise: Exercise<Batch> = {
  name: 'softmaxLoss',
  withheld: ['crossEntropy', 'nllLoss', 'logSoftmax', 'softmax', 'logsumexp', 'binaryCrossEntropyWithLogits'],
  parameters: ['scores', 'y'],
  cases(random) {
    const [[first]] = chapterBatch();
    return [[[first], [0]], chapterBatch(), ...cornerBatches, ...drawBatches(random), ...largeBatches(random)];
  },
  expected: (scores, y) => crossEntropy(tensor(scores, { dtype: 'float64' }), y).item(),
  mistakes,
  wrong,
  parts: { 'large-scores': (_, scores) => isLarge(scores) },
  sizes: batchSizes,
};
