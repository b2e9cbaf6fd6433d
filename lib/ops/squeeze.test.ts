import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { squeeze } from './squeeze';

checkOp('squeeze', {
  reference: ({ input }, { dim }) => squeeze(input, dim as number | null),
  call: (x) => squeeze(x, 1),
  shapes: [[3, 1, 4]],
});

test('squeeze says which dims there are', () => {
  expect(() => squeeze(zeros([2]), 1)).toThrow('squeeze: dim must lie between -1 and 0, got 1.');
});
