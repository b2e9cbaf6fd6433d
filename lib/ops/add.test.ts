import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor, type Tensor } from '../engine/tensor';
import { add } from './add';
import { mul } from './mul';

const scaled = (other: Tensor | number, alpha: number) => (alpha === 1 ? other : mul(other, alpha));

checkOp('add', {
  reference: ({ input, other }, attrs) =>
    add(input, scaled(other ?? (attrs.other as number), (attrs.alpha as number) ?? 1)),
  call: (x, y) => add(x, y),
  shapes: [[3, 4], [4]],
});

test('add names both shapes when they do not broadcast', () => {
  expect(() => add(tensor([1, 2, 3]), tensor([1, 2]))).toThrow(
    'add: shapes must broadcast, got (3,) and (2,). From the last dimension on, sizes must be equal or 1.',
  );
});
