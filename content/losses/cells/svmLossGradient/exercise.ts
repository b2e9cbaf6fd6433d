import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { numericalGradient } from '@cells/grading/numericalGradient';
import { batchSizes, chapterBatch, cornerBatches, drawBatches, type Batch } from '../../shared/batches';
import { mistakes, wrong } from './mistakes';

/** No term is so near its kink that a slope could not be told. */
const hasSlopes = (scores: number[][], y: number[]) =>
  scores.every((row, i) => row.every((s, j) => j === y[i] || Math.abs(s - row[y[i]] + 1) > 0.05));

/** The graded exercise on the slopes of the hinge loss. */
export const exercise: Exercise<Batch> = {
  name: 'svmLossGradient',
  withheld: ['svmLoss', 'multiMarginLoss'],
  parameters: ['scores', 'y'],
  cases(random) {
    const [[first]] = chapterBatch();
    return [[[first], [0]], chapterBatch(), ...cornerBatches, ...drawBatches(random, hasSlopes)];
  },
  expected: (scores, y) => numericalGradient((x) => svmLoss(tensor(x, { dtype: 'float64' }), y).item(), scores),
  mistakes,
  wrong,
  parts: {
    'wrong-at-correct': ([i, j], _, y) => j === y[i],
    'wrong-at-others': ([i, j], _, y) => j !== y[i],
  },
  sizes: batchSizes,
};
