import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { einsum } from './einsum';

checkOp('einsum', {
  reference: (inputs, { equation }) => einsum(equation as string, ...Object.values(inputs)),
  call: (a, b) => einsum('bij,jk->bik', a, b),
  shapes: [
    [2, 3, 4],
    [4, 2],
  ],
});

test.each([
  ['ij,jk', [[2, 3]], "einsum: needs one term for each tensor, got 'ij,jk' and (2, 3)."],
  ['i->i', [[2, 3]], "einsum: needs one letter for each dimension, got 'i->i' and (2, 3)."],
  ['i->j', [[2]], "einsum: each letter of the result must occur in a term, got 'i->j' and (2,)."],
  ['i->ii', [[2]], "einsum: a letter may occur only once in the result, got 'i->ii' and (2,)."],
  ['i,i->', [[2], [3]], "einsum: the sizes of 'i' must agree, got 2 and 3."],
  ['i+', [[2]], "einsum: the equation may hold letters, commas, ... and one ->, got 'i+' and (2,)."],
])('einsum refuses %s', (equation, shapes, message) => {
  expect(() => einsum(equation, ...shapes.map((shape) => zeros(shape)))).toThrow(message);
});
