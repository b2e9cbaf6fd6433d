import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor, zeros } from '../engine/tensor';
import { max } from './max';

checkOp('max', {
  reference: ({ input }, { dim, keepdim }) => max(input, dim as number | null, { keepdim: keepdim as boolean }),
  call: (x) => max(x, 1),
  shapes: [[2, 3, 4]],
});

test('max of nothing, and of a dimension that is not there', () => {
  expect(() => max(tensor([]))).toThrow('max: needs at least one element, got an empty tensor.');
  expect(() => max(zeros([2, 0]), 1)).toThrow('max: needs at least one element, got an empty tensor.');
  expect(() => max(zeros([2]), 1)).toThrow('max: dim must lie between -1 and 0, got 1.');
});
