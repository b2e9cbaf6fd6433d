import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { transpose } from './transpose';

checkOp('transpose', {
  reference: ({ input }, { dim0, dim1 }) => transpose(input, dim0 as number, dim1 as number),
  call: (x) => transpose(x, 0, -1),
  shapes: [[2, 3, 4]],
});

test('transpose says which dims there are', () => {
  expect(() => transpose(zeros([2, 3]), 0, 2)).toThrow('transpose: dim must lie between -2 and 1, got 2.');
});
