import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import type { LossReduction } from './helpers/lossReduction';
import { zeros } from '../engine/tensor';
import { mseLoss } from './mseLoss';

checkOp('mse_loss', {
  reference: ({ input, target }, { reduction }) => mseLoss(input, target, { reduction: reduction as LossReduction }),
  call: (x, target) => mseLoss(x, target),
  shapes: [
    [3, 4],
    [3, 4],
  ],
});

test('mseLoss names the shapes that differ', () => {
  expect(() => mseLoss(zeros([2]), zeros([2, 1]))).toThrow('mseLoss: shapes must be equal, got (2,) and (2, 1).');
});

test('mseLoss refuses an unknown reduction', () => {
  expect(() => mseLoss(zeros([2]), zeros([2]), { reduction: 'avg' as 'mean' })).toThrow(
    'mseLoss: reduction must be one of mean, sum, none, got avg.',
  );
});
