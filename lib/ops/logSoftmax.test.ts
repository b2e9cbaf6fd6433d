import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { logSoftmax } from './logSoftmax';

checkOp('log_softmax', {
  reference: ({ input }, { dim }) => logSoftmax(input, dim as number),
  call: (x) => logSoftmax(x, 1),
  shapes: [[2, 3, 4]],
});

test('logSoftmax says which dims there are', () => {
  expect(() => logSoftmax(tensor([[1, 2]]), 2)).toThrow('logSoftmax: dim must lie between -2 and 1, got 2.');
});
