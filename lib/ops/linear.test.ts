import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { linear } from './linear';

checkOp('linear', {
  reference: ({ input, weight, bias }) => linear(input, weight, bias),
  call: linear,
  shapes: [[2, 4], [3, 4], [3]],
});

test('linear says which weight and bias fit', () => {
  expect(() => linear(zeros([2, 4]), zeros([4, 3]))).toThrow(
    'linear: the weight must have shape (out, in), in being the input’s last size, got input (2, 4) and weight (4, 3).',
  );
  expect(() => linear(zeros([2, 4]), zeros([3, 4]), zeros([4]))).toThrow(
    'linear: the bias must have shape (3,), got (4,).',
  );
});
