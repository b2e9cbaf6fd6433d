import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import type { Pair } from './helpers/window';
import { avgPool2d } from './avgPool2d';

checkOp('avg_pool2d', {
  reference: ({ input }, { kernel_size, ceil_mode, count_include_pad, stride, padding }) =>
    avgPool2d(input, kernel_size as Pair, {
      stride: stride as Pair,
      padding: padding as Pair,
      ceilMode: ceil_mode as boolean,
      countIncludePad: count_include_pad as boolean,
    }),
  call: (x) => avgPool2d(x, 3, { stride: 2, padding: 1 }),
  shapes: [[2, 2, 5, 6]],
});

test('avgPool2d says which windows fit', () => {
  expect(() => avgPool2d(zeros([1, 1, 2, 2]), [1, 3])).toThrow(
    'avgPool2d: the window must fit into the picture, got (1, 1, 2, 2), window 1 × 3, padding 0 × 0.',
  );
});

test('avgPool2d refuses a bare number as its options', () => {
  expect(() => avgPool2d(zeros([1, 1, 4, 4]), 3, 2 as never)).toThrow(
    'avgPool2d: options must be an object, such as { stride: 2 }, got 2.',
  );
});
