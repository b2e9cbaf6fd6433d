import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { outer } from './outer';

checkOp('outer', { reference: ({ input, vec2 }) => outer(input, vec2), call: outer, shapes: [[3], [4]] });

test('outer needs vectors', () => {
  expect(() => outer(zeros([2]), zeros([2, 2]))).toThrow('outer: needs two vectors, got (2,) and (2, 2).');
});
