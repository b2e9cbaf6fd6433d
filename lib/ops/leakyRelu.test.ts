import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { leakyRelu } from './leakyRelu';

checkOp('leaky_relu', {
  reference: ({ input }, attrs) => leakyRelu(input, { negativeSlope: attrs.negative_slope as number }),
  call: (x) => leakyRelu(x, { negativeSlope: 0.2 }),
  shapes: [[3, 4]],
});

test('leakyRelu refuses a bare number as its options', () => {
  expect(() => leakyRelu(zeros([1]), 0.2 as never)).toThrow(
    'leakyRelu: options must be an object, such as { negativeSlope: 0.2 }, got 0.2.',
  );
});
