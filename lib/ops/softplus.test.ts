import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { softplus, type SoftplusOptions } from './softplus';

checkOp('softplus', {
  reference: ({ input }, attrs) => softplus(input, attrs as SoftplusOptions),
  call: (x) => softplus(x, { beta: 2 }),
  shapes: [[3, 4]],
});

test('softplus refuses a bare number as its options', () => {
  expect(() => softplus(zeros([1]), 0.2 as never)).toThrow(
    'softplus: options must be an object, such as { beta: 0.2 }, got 0.2.',
  );
});
