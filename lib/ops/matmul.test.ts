import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { matmul } from './matmul';

checkOp('matmul', {
  reference: ({ input, other }) => matmul(input, other),
  call: matmul,
  shapes: [
    [2, 3, 4],
    [4, 2],
  ],
});

test('matmul names both shapes when they do not fit', () => {
  for (const [a, b] of [
    [
      [3, 4],
      [5, 4],
    ],
    [
      [3, 4],
      [3, 2],
    ],
  ])
    // prettier-ignore
    expect(() => matmul(zeros(a), zeros(b))).toThrow(
      `matmul: inner sizes must agree, got (${a.join(', ')}) and (${b.join(', ')}). Transpose one argument?`,
    );
  // where no transpose helps, none is suggested
  expect(() => matmul(zeros([3, 4]), zeros([5, 2]))).toThrow(
    /^matmul: inner sizes must agree, got \(3, 4\) and \(5, 2\)\.$/,
  );
  expect(() => matmul(zeros([]), zeros([2]))).toThrow(
    'matmul: needs vectors or matrices, got () and (2,). Numbers go to mul.',
  );
  expect(() => matmul(zeros([2, 1, 3]), zeros([3, 3, 2]))).toThrow('matmul: shapes must broadcast, got (2,) and (3,).');
});
