import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { stack } from './stack';

checkOp('stack', {
  reference: (inputs, { dim }) => stack(Object.values(inputs), dim as number),
  call: (x, y) => stack([x, y], 1),
  shapes: [
    [2, 3],
    [2, 3],
  ],
});

test('stack names the shapes that differ, and asks for a list', () => {
  expect(() => stack([zeros([2]), zeros([3])])).toThrow('stack: shapes must be equal, got (2,) and (3,).');
  expect(() => stack([])).toThrow('stack: needs a list of tensors.');
});
