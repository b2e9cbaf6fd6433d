import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { reshape } from './reshape';

checkOp('reshape', {
  reference: ({ input }, { shape }) => reshape(input, shape as number[]),
  call: (x) => reshape(x, [4, -1]),
  shapes: [[2, 6]],
});

test.each([
  [[2, 3], [-2, -3], 'sizes must be whole numbers from 0 on, or −1, got (-2, -3).'],
  [[2, 3], [1.5, 4], 'sizes must be whole numbers from 0 on, or −1, got (1.5, 4).'],
  [[2, 3], [-1, -1], 'the number of elements must stay the same, got (2, 3) and (-1, -1).'],
  [[0, 3], [0, -1], 'without elements −1 could be any size, got (0, 3) and (0, -1). Write the size out.'],
])('reshape of %j to %j', (from, to, message) => {
  expect(() => reshape(zeros(from), to)).toThrow(`reshape: ${message}`);
});

test('reshape names both shapes when the number of elements differs', () => {
  expect(() => reshape(zeros([2, 3]), [4])).toThrow(
    'reshape: the number of elements must stay the same, got (2, 3) and (4,).',
  );
});
