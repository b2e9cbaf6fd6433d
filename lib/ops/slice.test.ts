import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { slice, type Range } from './slice';

checkOp('slice', {
  reference: ({ input }, { slices }) => slice(input, slices as Range[]),
  call: (x) => slice(x, [1, [0, 3, 2]]),
  shapes: [[2, 3, 4]],
});

test('slice says which indices there are', () => {
  expect(() => slice(zeros([2, 3]), [2])).toThrow('slice: index of dimension 0 must lie between -2 and 1, got 2.');
});
