import { crossEntropy } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { numericalGradient } from '@cells/grading/numericalGradient';
import { batchSizes, chapterBatch, cornerBatches, drawBatches, type Batch } from '../../shared/batches';
import { isLarge, largeBatches } from '../../shared/largeScores';
import { mistakes, wrong } from './mistakes';

const loss = (scores: number[][], y: number[]) => crossEntropy(tensor(scores, { dtype: 'float64' }), y).item();

/** The graded exercise on the slopes of the cross-entropy. */
export const exercise: Exercise<Batch> = {
  name: 'softmaxLossGradient',
  withheld: ['crossEntropy', 'nllLoss', 'logSoftmax', 'softmax', 'logsumexp', 'binaryCrossEntropyWithLogits'],
  parameters: ['scores', 'y'],
  cases(random) {
    const [[first]] = chapterBatch();
    return [[[first], [0]], chapterBatch(), ...cornerBatches, ...drawBatches(random), ...largeBatches(random)];
  },
  // of large scores the loss has lost the digits that a difference needs, unless h is large as well
  expected: (scores, y) => numericalGradient((x) => loss(x, y), scores, isLarge(scores) ? 1e-3 : 1e-5),
  mistakes,
  wrong,
  parts: {
    'large-scores': (_, scores) => isLarge(scores),
    'wrong-at-correct': ([i, j], _, y) => j === y[i],
    'wrong-at-others': ([i, j], _, y) => j !== y[i],
  },
  sizes: batchSizes,
};
