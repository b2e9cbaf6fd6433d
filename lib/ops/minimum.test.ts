import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { minimum } from './minimum';

checkOp('minimum', {
  reference: ({ input, other }, attrs) => minimum(input, other ?? (attrs.other as number)),
  call: (x, y) => minimum(x, y),
  shapes: [[3, 4], [4]],
});

test('minimum names both shapes when they do not broadcast', () => {
  expect(() => minimum(tensor([1, 2, 3]), tensor([1, 2]))).toThrow(
    'minimum: shapes must broadcast, got (3,) and (2,). From the last dimension on, sizes must be equal or 1.',
  );
});
