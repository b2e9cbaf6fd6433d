import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { elu } from './elu';

checkOp('elu', {
  reference: ({ input }, attrs) => elu(input, { alpha: attrs.alpha as number }),
  call: (x) => elu(x, { alpha: 0.7 }),
  shapes: [[3, 4]],
});

test('elu refuses a bare number as its options', () => {
  expect(() => elu(zeros([1]), 0.2 as never)).toThrow(
    'elu: options must be an object, such as { alpha: 0.2 }, got 0.2.',
  );
});
