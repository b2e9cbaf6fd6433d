import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { Random } from '../random';
import { ones, zeros } from '../engine/tensor';
import { dropout, type DropoutOptions } from './dropout';

checkOp('dropout', {
  reference: ({ input }, attrs) => dropout(input, attrs as DropoutOptions),
  call: (x) => dropout(x, { random: new Random(1) }), // the same mask each time
  shapes: [[5, 4]],
});

test('dropout keeps the mean', () => {
  const { data } = dropout(ones([10_000]), { p: 0.3, random: new Random(2) });
  expect([...data].reduce((a, b) => a + b, 0) / data.length).toBeCloseTo(1, 1);
  expect(new Set(data)).toEqual(new Set([0, Math.fround(1 / 0.7)]));
});

test('dropout refuses a share above 1', () => {
  expect(() => dropout(zeros([1]), { p: 1.5 })).toThrow('dropout: p must lie between 0 and 1, got 1.5.');
});

test('dropout refuses a bare number as its options', () => {
  expect(() => dropout(zeros([1]), 2 as never)).toThrow('dropout: options must be an object, such as { p: 2 }, got 2.');
});
