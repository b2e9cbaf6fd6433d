import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { where } from './where';

checkOp('where', {
  reference: ({ condition, input, other }) => where(condition, input, other),
  call: (x, y) => where([[1], [0], [1]], x, y),
  shapes: [[3, 4], [4]],
});

test('where names the shapes that do not broadcast', () => {
  expect(() => where([1, 0], zeros([3]), 0)).toThrow(
    'where: shapes must broadcast, got (2,) and (3,). From the last dimension on, sizes must be equal or 1.',
  );
});
