import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { gather } from './gather';

checkOp('gather', {
  reference: ({ input, index }, { dim }) => gather(input, dim as number, index),
  call: (x) =>
    gather(x, 1, [
      [2, 0],
      [1, 1],
    ]),
  shapes: [[2, 3]],
});

test('gather says what does not fit', () => {
  expect(() => gather(zeros([2, 3]), 1, [0])).toThrow(
    'gather: the index must fit the tensor in every dimension but 1, got (2, 3) and index (1,).',
  );
  expect(() => gather(zeros([2, 3]), 1, [[3]])).toThrow(
    'gather: indices must be integers from 0 to 2, got 3 at position 0.',
  );
});
