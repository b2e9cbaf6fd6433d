import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { mean } from './mean';

checkOp('mean', {
  reference: ({ input }, { dim, keepdim }) => mean(input, dim as number[] | null, { keepdim: keepdim as boolean }),
  call: (x) => mean(x, 1),
  shapes: [[2, 3, 4]],
});

test('mean says which dims there are, and wants each once', () => {
  expect(() => mean(zeros([2, 3]), 2)).toThrow('mean: dim must lie between -2 and 1, got 2.');
  expect(() => mean(zeros([2, 3]), [0, -2])).toThrow('mean: dims must differ, got [0, -2].');
});
