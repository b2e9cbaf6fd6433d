import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { expand } from './expand';

checkOp('expand', {
  reference: ({ input }, attrs) => expand(input, attrs.sizes as number[]),
  call: (x) => expand(x, [2, 3, 4]),
  shapes: [[3, 1]],
});

test('expand says which sizes do not fit', () => {
  expect(() => expand(zeros([2, 3]), [4, 3])).toThrow(
    'expand: shapes must broadcast, got (2, 3) and (4, 3). From the last dimension on, sizes must be equal or 1.',
  );
});
