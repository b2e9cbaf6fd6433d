import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor, zeros } from '../engine/tensor';
import { min } from './min';

checkOp('min', {
  reference: ({ input }, { dim, keepdim }) => min(input, dim as number | null, { keepdim: keepdim as boolean }),
  call: (x) => min(x, 1),
  shapes: [[2, 3, 4]],
});

test('min of nothing, and of a dimension that is not there', () => {
  expect(() => min(tensor([]))).toThrow('min: needs at least one element, got an empty tensor.');
  expect(() => min(zeros([2]), 1)).toThrow('min: dim must lie between -1 and 0, got 1.');
});
