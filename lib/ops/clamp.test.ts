import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { clamp } from './clamp';

checkOp('clamp', {
  reference: ({ input }, { min, max }) => clamp(input, { min: min as number, max: max as number }),
  call: (x) => clamp(x, { min: -0.5, max: 1 }),
  shapes: [[3, 4]],
});

test('clamp refuses a bare number as its options', () => {
  expect(() => clamp(zeros([1]), 2 as never)).toThrow('clamp: options must be an object, such as { min: 2 }, got 2.');
});
