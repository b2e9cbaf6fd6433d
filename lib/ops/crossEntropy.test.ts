import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import type { LossReduction } from './helpers/lossReduction';
import { zeros } from '../engine/tensor';
import { crossEntropy } from './crossEntropy';

checkOp('cross_entropy', {
  reference: ({ input, target, weight }, { reduction, label_smoothing, ignore_index }) =>
    crossEntropy(input, target, {
      reduction: reduction as LossReduction,
      labelSmoothing: label_smoothing as number,
      weight,
      ignoreIndex: ignore_index as number | undefined,
    }),
  call: (x) => crossEntropy(x, [0, 3, 1], { labelSmoothing: 0.1 }),
  shapes: [[3, 4]],
});

test('crossEntropy refuses a smoothing outside 0 to 1', () => {
  expect(() => crossEntropy(zeros([1, 2]), [0], { labelSmoothing: 2 })).toThrow(
    'crossEntropy: labelSmoothing must lie between 0 and 1, got 2.',
  );
});

test('crossEntropy refuses an unknown reduction', () => {
  expect(() => crossEntropy(zeros([1, 2]), [0], { reduction: 'avg' as 'mean' })).toThrow(
    'crossEntropy: reduction must be one of mean, sum, none, got avg.',
  );
});
