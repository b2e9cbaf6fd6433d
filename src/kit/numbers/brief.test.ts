import { expect, test } from 'vitest';
import { briefText, isInput, shownAs } from './brief';

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
  const state = { scores: [3.2, 5.1, -1.7], pair: [1, 2], margin: 1 };
  const of = (name: string, shape: number[], ...head: string[]) =>
    isInput(state, name, { shape, head, ofTensor: false });
  expect(of('scores', [3], '3.2', '5.1', '-1.7')).toBe(true);
  expect(of('scores', [3], '3.2', '6.1', '-1.7')).toBe(false);
  expect(of('rows', [1, 3], '3.2', '5.1', '-1.7')).toBe(true);
  expect(of('pair', [2], '1', '2')).toBe(true);
  expect(of('answer', [2], '1', '2')).toBe(false);
  expect(isInput(state, 'margin', { value: '1' })).toBe(true);
  expect(isInput(state, 'answer', { value: '1' })).toBe(false);
});

test('a number with the digits that tell how it is rounded', () => {
  expect(shownAs(3.7549999999999994, '3.75')).toBe('3.7549999999999994');
  expect(shownAs(2.8999999999999995, '2.9')).toBe('2.9');
  expect(shownAs(0.000974, '0.00')).toBe('0.000974');
  expect(shownAs(0.235, '23.5')).toBe('0.235');
  expect(shownAs(-1e-7, '−1.0·10⁻⁷')).toBe('−1e−7');
});
