import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { groupNorm } from './groupNorm';

checkOp('group_norm', {
  reference: ({ input, weight, bias }, { num_groups, eps }) =>
    groupNorm(input, num_groups as number, { weight, bias, eps: eps as number }),
  call: (x, weight, bias) => groupNorm(x, 2, { weight, bias }),
  shapes: [[2, 4, 3], [4], [4]],
});

test('groupNorm says which groups and parameters fit', () => {
  expect(() => groupNorm(zeros([2, 4]), 3)).toThrow(
    'groupNorm: the groups must divide the channels of (N, C, …), got 3 groups and (2, 4).',
  );
  expect(() => groupNorm(zeros([2, 4]), 2, { bias: zeros([3]) })).toThrow(
    'groupNorm: bias must have shape (4,), got (3,).',
  );
});
