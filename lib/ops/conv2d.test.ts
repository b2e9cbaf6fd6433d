import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { conv2d, type Conv2dOptions } from './conv2d';

checkOp('conv2d', {
  reference: ({ input, weight, bias }, options) => conv2d(input, weight, bias, options as Conv2dOptions),
  call: (x, weight, bias) => conv2d(x, weight, bias, { stride: 2, padding: 1 }),
  shapes: [[2, 2, 5, 4], [3, 2, 3, 3], [3]],
});

test.each([
  [
    [1, 2, 5, 5],
    [3, 1, 3, 3],
    {},
    'filters must have shape (O, C, kh, kw), C being the picture’s channels, got picture (1, 2, 5, 5) and filters (3, 1, 3, 3).',
  ],
  [
    [1, 1, 2, 2],
    [3, 1, 3, 3],
    {},
    'the window must fit into the picture, got (1, 1, 2, 2), window 3 × 3, padding 0 × 0.',
  ],
  [[1, 1, 5, 5], [3, 1, 3, 3], { stride: 0 }, 'stride must be whole numbers from 1 on, got 0 × 0.'],
])('conv2d of %j with %j, %j', (picture, filters, options, message) => {
  expect(() => conv2d(zeros(picture), zeros(filters), undefined, options)).toThrow(`conv2d: ${message}`);
});

test('conv2d says which pictures and biases fit', () => {
  expect(() => conv2d(zeros([5, 1, 5]), zeros([3, 1, 3, 3]))).toThrow(
    'conv2d: needs pictures of shape (N, C, H, W), got (5, 1, 5).',
  );
  expect(() => conv2d(zeros([1, 1, 5, 5]), zeros([3, 1, 3, 3]), zeros([1]))).toThrow(
    'conv2d: the bias must have shape (3,), got (1,).',
  );
});

test('conv2d refuses a bare number as its options', () => {
  expect(() => conv2d(zeros([1, 1, 4, 4]), zeros([1, 1, 2, 2]), undefined, 2 as never)).toThrow(
    'conv2d: options must be an object, such as { stride: 2 }, got 2.',
  );
});
