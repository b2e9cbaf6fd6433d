import { expect, test } from 'vitest';
import { add } from '../ops';
import { rand, randn } from '../random';
import { full, ones, Tensor, tensor, zeros } from './tensor';

test('tensor takes numbers, nested arrays and typed arrays', () => {
  expect(tensor(3).shape).toEqual([]);
  expect(tensor([[1, 2, 3], [4, 5, 6]]).shape).toEqual([2, 3]); // prettier-ignore
  expect(tensor(Float64Array.of(1, 2)).dtype).toBe('float32');
  expect(tensor([], { dtype: 'float64' }).shape).toEqual([0]);
});

test('bytes become float32, and stay as they are when the tensor changes', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, i) => 2 * i);
  const x = new Tensor(bytes, [10, 10]);
  expect([x.dtype, x.size]).toEqual(['float32', 100]);
  expect([...add(x, x).values]).toEqual([...bytes].map((value) => 2 * value));
  x.data[3] = -0.5;
  expect([...add(x, 1).values]).toEqual([...bytes].map((value, i) => (i === 3 ? 0.5 : value + 1)));
  expect(bytes[3]).toBe(6);
});

test('tolist gives the nested numbers back', () => {
  const values = [[[1], [2]], [[3], [4]]]; // prettier-ignore
  expect(tensor(values).tolist()).toEqual(values);
  expect(tensor(7).tolist()).toBe(7);
});

test('zeros, ones and full have the shape and the value asked for', () => {
  expect(zeros([2, 1]).tolist()).toEqual([[0], [0]]);
  expect(ones([2]).tolist()).toEqual([1, 1]);
  expect(full([1, 2], 0.5, { dtype: 'float64' }).tolist()).toEqual([[0.5, 0.5]]);
});

test('rows of different lengths are refused', () => {
  expect(() => tensor([[1, 2], [3]])).toThrow(
    'tensor: rows must have the same length, got length 2 first and length 1 at position 1.',
  );
});

test('what is not a number is refused', () => {
  expect(() => tensor(['a'] as never)).toThrow('tensor: needs numbers or nested arrays of numbers, got string.');
});

test('item wants a single element', () => {
  expect(() => tensor([1, 2]).item()).toThrow('item: needs a tensor with one element, got 2 elements.');
});

test('two dtypes in one op are refused', () => {
  expect(() => add(tensor([1]), tensor([1], { dtype: 'float64' }))).toThrow(
    'add: tensors must have one dtype, got float32 and float64. Make both with the same { dtype }.',
  );
});

test.each([
  [[-1], '(-1,)'],
  [[1.5, 2], '(1.5, 2)'],
  [3, '3'],
])('a shape of %j is refused', (shape, got) => {
  const message = `a shape must be a list of whole numbers from 0 on, got ${got}. For example [2, 3].`;
  expect(() => zeros(shape as never)).toThrow(`zeros: ${message}`);
  expect(() => full(shape as never, 1)).toThrow(`full: ${message}`);
  expect(() => randn(shape as never)).toThrow(`randn: ${message}`);
});

test('an unknown dtype is refused', () => {
  const dtype = 'int32' as 'float32';
  const message = 'dtype must be one of float32, float64, got int32.';
  expect(() => tensor([1], { dtype })).toThrow(`tensor: ${message}`);
  expect(() => ones([1], { dtype })).toThrow(`ones: ${message}`);
  expect(() => rand([1], { dtype })).toThrow(`rand: ${message}`);
});
