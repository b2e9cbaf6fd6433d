import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { indexSelect } from './indexSelect';

checkOp('index_select', {
  reference: ({ input, index }, { dim }) => indexSelect(input, dim as number, index),
  call: (x) => indexSelect(x, 1, [2, 0, 2]),
  shapes: [[2, 3, 4]],
});

test('indexSelect says which indices there are', () => {
  expect(() => indexSelect(zeros([2, 3]), 1, [0, 3])).toThrow(
    'indexSelect: indices must be integers from 0 to 2, got 3 at position 1.',
  );
});
