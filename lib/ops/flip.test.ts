import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { flip } from './flip';

checkOp('flip', {
  reference: ({ input }, { dims }) => flip(input, dims as number[]),
  call: (x) => flip(x, [0, 1]),
  shapes: [[2, 3, 4]],
});

test('flip says which dims there are, and wants each once', () => {
  expect(() => flip(zeros([2]), 1)).toThrow('flip: dim must lie between -1 and 0, got 1.');
  expect(() => flip(zeros([2, 3]), [1, -1])).toThrow('flip: dims must differ, got [1, -1].');
});
