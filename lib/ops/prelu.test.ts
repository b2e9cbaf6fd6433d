import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { prelu } from './prelu';

checkOp('prelu', {
  reference: ({ input, weight }) => prelu(input, weight),
  call: prelu,
  shapes: [[2, 3, 4], [3]],
});

test('prelu says which weights fit', () => {
  expect(() => prelu(zeros([2, 3]), zeros([2]))).toThrow('prelu: the weight must have shape (1,) or (3,), got (2,).');
});
