import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import type { Pair, WindowOptions } from './helpers/window';
import { maxPool2d } from './maxPool2d';

checkOp('max_pool2d', {
  reference: ({ input }, { kernel_size, ceil_mode, ...rest }) =>
    maxPool2d(input, kernel_size as Pair, {
      ...(rest as Omit<WindowOptions, 'kernelSize'>),
      ceilMode: ceil_mode as boolean,
    }),
  call: (x) => maxPool2d(x, 3, { stride: 2, padding: 1 }),
  shapes: [[2, 2, 5, 6]],
});

test('maxPool2d says which windows fit', () => {
  expect(() => maxPool2d(zeros([1, 1, 2, 2]), 3)).toThrow(
    'maxPool2d: the window must fit into the picture, got (1, 1, 2, 2), window 3 × 3, padding 0 × 0.',
  );
});

test('maxPool2d refuses a bare number as its options', () => {
  expect(() => maxPool2d(zeros([1, 1, 4, 4]), 3, 2 as never)).toThrow(
    'maxPool2d: options must be an object, such as { stride: 2 }, got 2.',
  );
});
