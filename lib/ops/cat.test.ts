import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { cat } from './cat';

checkOp('cat', {
  reference: (inputs, { dim }) => cat(Object.values(inputs), dim as number),
  call: (x, y) => cat([x, y], 1),
  shapes: [
    [2, 3, 2],
    [2, 1, 2],
  ],
});

test('cat names the shapes that do not fit, and asks for a list', () => {
  expect(() => cat([zeros([2, 3]), zeros([3, 3])], 1)).toThrow(
    'cat: sizes must agree in every dimension but 1, got (2, 3) and (3, 3).',
  );
  expect(() => cat([])).toThrow('cat: needs a list of tensors.');
});
