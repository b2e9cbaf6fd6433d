import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../tensor';
import { matmul } from './matmul';

checkOp('matmul', {
  reference: ({ input, other }) =>
    input.shape.length > 2 || other.shape.length > 2 ? undefined : matmul(input, other),
  leftOut: 12, // batches of matrices
  call: matmul,
  shapes: [
    [3, 4],
    [4, 2],
  ],
});

test('matmul names both shapes when the inner sizes differ', () => {
  expect(() => matmul(zeros([3, 4]), zeros([5, 2]))).toThrow(
    'matmul: inner sizes must agree, got (3, 4) and (5, 2). Transpose one argument?',
  );
});
