import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { norm, type NormOptions } from './norm';

checkOp('norm', {
  reference: ({ input }, { dim, ...options }) => norm(input, dim as number[] | null, options as NormOptions),
  call: (x) => norm(x, 1),
  shapes: [[2, 3, 4]],
});

test('norm knows two lengths', () => {
  expect(() => norm(zeros([2]), 0, { p: 3 as 2 })).toThrow('norm: p must be one of 1, 2, got 3.');
  expect(() => norm(zeros([2, 3]), [0, -2])).toThrow('norm: dims must differ, got [0, -2].');
});
