import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { mul } from './mul';

checkOp('mul', {
  reference: ({ input, other }, attrs) => mul(input, other ?? (attrs.other as number)),
  call: (x, y) => mul(x, y),
  shapes: [[3, 4], [4]],
});

test('mul names both shapes when they do not broadcast', () => {
  expect(() => mul(tensor([1, 2, 3]), tensor([1, 2]))).toThrow(
    'mul: shapes must broadcast, got (3,) and (2,). From the last dimension on, sizes must be equal or 1.',
  );
});
