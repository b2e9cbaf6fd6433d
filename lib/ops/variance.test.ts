import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { variance, type VarianceOptions } from './variance';

checkOp('var', {
  reference: ({ input }, { dim, ...options }) => variance(input, dim as number[] | null, options as VarianceOptions),
  call: (x) => variance(x, 1),
  shapes: [[2, 3, 4]],
});

test('variance says which dims there are, and wants each once', () => {
  expect(() => variance(zeros([2, 2]), 2)).toThrow('variance: dim must lie between -2 and 1, got 2.');
  expect(() => variance(zeros([2, 2]), [0, -2])).toThrow('variance: dims must differ, got [0, -2].');
});
