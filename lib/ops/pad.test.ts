import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { pad, type PadOptions } from './pad';

checkOp('pad', {
  reference: ({ input }, { pad: amounts, ...options }) => pad(input, amounts as number[], options as PadOptions),
  call: (x) => pad(x, [1, 2, 0, 1], { mode: 'reflect' }),
  shapes: [[2, 3, 4]],
});

test.each([
  [[1], {}, 'pad: needs two amounts a dimension, for at most 2, got [1].'],
  [[3, 0], { mode: 'reflect' }, 'pad: reflect padding must fit the tensor, got (2, 3) and [3, 0].'],
  [[-2, -2], {}, 'pad: constant padding must fit the tensor, got (2, 3) and [-2, -2].'],
  [[1, 1], { mode: 'mirror' }, 'pad: mode must be one of constant, reflect, replicate, circular, got mirror.'],
  [[1, 1], { mode: 'toString' }, 'pad: mode must be one of constant, reflect, replicate, circular, got toString.'],
])('pad by %j refuses what does not fit', (amounts, options, message) => {
  expect(() => pad(zeros([2, 3]), amounts, options as PadOptions)).toThrow(message);
});
