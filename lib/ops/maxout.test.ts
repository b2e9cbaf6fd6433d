import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { maxout } from './maxout';

checkOp('maxout', {
  reference: ({ input, weight, bias }) => maxout(input, weight, bias),
  call: maxout,
  shapes: [
    [2, 4],
    [3, 5, 4],
    [3, 5],
  ],
});

test('maxout says which shapes fit', () => {
  expect(() => maxout(zeros([2, 4]), zeros([3, 5, 3]), zeros([3, 5]))).toThrow(
    'maxout: needs shapes (N, in), (k, out, in) and (k, out), got (2, 4), (3, 5, 3), (3, 5).',
  );
});
