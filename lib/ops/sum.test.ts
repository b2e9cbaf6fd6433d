import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { full, zeros } from '../engine/tensor';
import { sum } from './sum';

checkOp('sum', {
  reference: ({ input }, { dim, keepdim }) => sum(input, dim as number[] | null, { keepdim: keepdim as boolean }),
  call: (x) => sum(x, 1),
  shapes: [[2, 3, 4]],
});

test.each([
  [[1_000_000], null],
  [[100_000, 5], 0],
  [[3, 200_000], 1],
  [
    [40_000, 5, 2],
    [0, 2],
  ],
])('long sums keep their digits in float32: %j over %j', (shape, dim) => {
  const x = full(shape, 0.1);
  const totals = sum(x, dim);
  const want = (x.size / totals.size) * Math.fround(0.1);
  for (const total of totals.values) expect(Math.abs(total / want - 1)).toBeLessThan(5e-6);
});

test('sum says which dims there are, and wants each once', () => {
  expect(() => sum(zeros([2, 3]), 2)).toThrow('sum: dim must lie between -2 and 1, got 2.');
  expect(() => sum(zeros([2, 3]), [0, -2])).toThrow('sum: dims must differ, got [0, -2].');
});
