import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor, type Tensor } from '../engine/tensor';
import { sub } from './sub';
import { mul } from './mul';

const scaled = (other: Tensor | number, alpha: number) => (alpha === 1 ? other : mul(other, alpha));

checkOp('sub', {
  reference: ({ input, other }, attrs) =>
    sub(input, scaled(other ?? (attrs.other as number), (attrs.alpha as number) ?? 1)),
  call: (x, y) => sub(x, y),
  shapes: [[3, 4], [4]],
});

test('sub names both shapes when they do not broadcast', () => {
  expect(() => sub(tensor([1, 2, 3]), tensor([1, 2]))).toThrow(
    'sub: shapes must broadcast, got (3,) and (2,). From the last dimension on, sizes must be equal or 1.',
  );
});
