import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { softmax } from './softmax';

checkOp('softmax', {
  reference: ({ input }, { dim }) => softmax(input, dim as number),
  call: (x) => softmax(x, 1),
  shapes: [[2, 3, 4]],
});

test('softmax says which dims there are', () => {
  expect(() => softmax(tensor([[1, 2]]), 2)).toThrow('softmax: dim must lie between -2 and 1, got 2.');
});
