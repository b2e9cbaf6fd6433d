import { expect, test } from 'vitest';
import { briefText, isBriefOf } from './brief';

test('operands in a line', () => {
  expect(briefText({ value: '2.8999999999999995' })).toBe('2.9');
  expect(briefText({ value: '-Infinity' })).toBe('−∞');
  expect(briefText({ text: 'l1' })).toBe('l1');
  expect(briefText({ shape: [3], head: ['1', '-2', '3'], ofTensor: false })).toBe('[1, −2, 3]');
  expect(briefText({ shape: [2, 2], head: ['1', '2', '3', '4'], ofTensor: true })).toBe('tensor (2, 2) [1, 2, 3, 4]');
  expect(briefText({ shape: [], head: ['0.1234567'], ofTensor: true })).toBe('tensor () 0.123457');
  expect(briefText({ shape: [100], head: ['1', '2'], ofTensor: false })).toBe('(100) [1, 2, …]');
  expect(briefText({ names: ['x', 'y'] })).toBe('{ x, y }');
});

test('what is an input as it stands, and what only has the name of one', () => {
  expect(isBriefOf([3.2, 5.1], { shape: [2], head: ['3.2', '5.1'], ofTensor: false })).toBe(true);
  expect(isBriefOf([3.2, 5.1], { shape: [2], head: ['3.2', '6.1'], ofTensor: false })).toBe(false);
  expect(isBriefOf(1, { value: '1' })).toBe(true);
  expect(isBriefOf(undefined, { value: '1' })).toBe(false);
});
