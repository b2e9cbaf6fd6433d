import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { unsqueeze } from './unsqueeze';

checkOp('unsqueeze', {
  reference: ({ input }, { dim }) => unsqueeze(input, dim as number),
  call: (x) => unsqueeze(x, -1),
  shapes: [[3, 4]],
});

test('unsqueeze says which dims there are', () => {
  expect(() => unsqueeze(zeros([2]), 3)).toThrow('unsqueeze: dim must lie between -2 and 1, got 3.');
});
