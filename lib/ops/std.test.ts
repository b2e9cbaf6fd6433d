import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { std } from './std';
import type { VarianceOptions } from './variance';

checkOp('std', {
  reference: ({ input }, { dim, ...options }) => std(input, dim as number[] | null, options as VarianceOptions),
  call: (x) => std(x, 1),
  shapes: [[2, 3, 4]],
});

test('std says which dims there are, and wants each once', () => {
  expect(() => std(zeros([2, 3]), 2)).toThrow('std: dim must lie between -2 and 1, got 2.');
  expect(() => std(zeros([2, 3]), [0, -2])).toThrow('std: dims must differ, got [0, -2].');
});
