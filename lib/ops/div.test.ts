import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { div } from './div';

checkOp('div', {
  reference: ({ input, other }, attrs) => div(input, other ?? (attrs.other as number)),
  call: (x, y) => div(x, y),
  shapes: [[3, 4], [4]],
});

test('div names both shapes when they do not broadcast', () => {
  expect(() => div(tensor([1, 2, 3]), tensor([1, 2]))).toThrow(
    'div: shapes must broadcast, got (3,) and (2,). From the last dimension on, sizes must be equal or 1.',
  );
});
