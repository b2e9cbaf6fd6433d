import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import type { LossReduction } from './helpers/lossReduction';
import { zeros } from '../engine/tensor';
import { binaryCrossEntropyWithLogits } from './binaryCrossEntropyWithLogits';

checkOp('binary_cross_entropy_with_logits', {
  reference: ({ input, target, pos_weight }, { reduction }) =>
    binaryCrossEntropyWithLogits(input, target, { reduction: reduction as LossReduction, posWeight: pos_weight }),
  call: (x, target) => binaryCrossEntropyWithLogits(x, target),
  shapes: [
    [3, 4],
    [3, 4],
  ],
});

test('binaryCrossEntropyWithLogits names the shapes that differ', () => {
  expect(() => binaryCrossEntropyWithLogits(zeros([2]), zeros([3]))).toThrow(
    'binaryCrossEntropyWithLogits: shapes must be equal, got (2,) and (3,).',
  );
});

test('binaryCrossEntropyWithLogits refuses an unknown reduction', () => {
  expect(() => binaryCrossEntropyWithLogits(zeros([2]), zeros([2]), { reduction: 'avg' as 'mean' })).toThrow(
    'binaryCrossEntropyWithLogits: reduction must be one of mean, sum, none, got avg.',
  );
});
