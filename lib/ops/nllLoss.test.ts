import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import type { LossReduction } from './helpers/lossReduction';
import { zeros } from '../engine/tensor';
import { nllLoss } from './nllLoss';

checkOp('nll_loss', {
  reference: ({ input, target, weight }, { reduction, ignore_index }) =>
    nllLoss(input, target, { reduction: reduction as LossReduction, weight, ignoreIndex: ignore_index as number }),
  call: (x) => nllLoss(x, [0, 3, 1]),
  shapes: [[3, 4]],
});

test.each([
  [[0, 2], {}, 'labels must be integers from 0 to 1, got 2 at position 1.'],
  [[0, NaN], {}, 'labels must be integers from 0 to 1, got NaN at position 1.'],
  [[0, 0], { weight: [1] }, 'the weight must have shape (2,), got (1,).'],
])('nllLoss with labels %j and %j', (labels, options, message) => {
  expect(() => nllLoss(zeros([2, 2]), labels, options)).toThrow(`nllLoss: ${message}`);
});

test('nllLoss refuses an unknown reduction', () => {
  expect(() => nllLoss(zeros([1, 2]), [0], { reduction: 'avg' as 'mean' })).toThrow(
    'nllLoss: reduction must be one of mean, sum, none, got avg.',
  );
});
