import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { reshape } from './reshape';

checkOp('reshape', {
  reference: ({ input }, { shape }) => reshape(input, shape as number[]),
  call: (x) => reshape(x, [4, -1]),
  shapes: [[2, 6]],
});

test('reshape names both shapes when the number of elements differs', () => {
  expect(() => reshape(zeros([2, 3]), [4])).toThrow(
    'reshape: the number of elements must stay the same, got (2, 3) and (4,).',
  );
});
