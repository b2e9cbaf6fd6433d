import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { permute } from './permute';

checkOp('permute', {
  reference: ({ input }, { dims }) => permute(input, dims as number[]),
  call: (x) => permute(x, [2, 0, 1]),
  shapes: [[2, 3, 4]],
});

test('permute wants each dimension once', () => {
  expect(() => permute(zeros([2, 3]), [0, 0])).toThrow(
    'permute: dims must name each of the 2 dimensions once, got [0, 0].',
  );
  expect(() => permute(zeros([2]), [0, -1])).toThrow(
    'permute: dims must name each of the 1 dimensions once, got [0, 0].',
  );
});
