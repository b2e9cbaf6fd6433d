import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { cumsum } from './cumsum';

checkOp('cumsum', {
  reference: ({ input }, { dim }) => cumsum(input, dim as number),
  call: (x) => cumsum(x, 1),
  shapes: [[2, 3, 4]],
});

test('cumsum says which dims there are', () => {
  expect(() => cumsum(zeros([2, 2]), -3)).toThrow('cumsum: dim must lie between -2 and 1, got -3.');
});
