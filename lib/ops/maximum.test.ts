import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { maximum } from './maximum';

checkOp('maximum', {
  reference: ({ input, other }, attrs) => maximum(input, other ?? (attrs.other as number)),
  call: (x, y) => maximum(x, y),
  shapes: [[3, 4], [4]],
});

test('maximum names both shapes when they do not broadcast', () => {
  expect(() => maximum(tensor([1, 2, 3]), tensor([1, 2]))).toThrow(
    'maximum: shapes must broadcast, got (3,) and (2,). From the last dimension on, sizes must be equal or 1.',
  );
});
