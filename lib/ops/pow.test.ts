import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { abs } from './abs';
import { pow } from './pow';

checkOp('pow', {
  reference: ({ input, exponent }, attrs) => pow(input, exponent ?? (attrs.exponent as number)),
  call: (x, p) => pow(x, p),
  shapes: [[3, 4], [4]],
  prepare: abs,
});

test('pow names both shapes when they do not broadcast', () => {
  expect(() => pow(zeros([3]), zeros([2]))).toThrow('pow: shapes must broadcast, got (3,) and (2,).');
});
