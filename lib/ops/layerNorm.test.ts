import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { layerNorm } from './layerNorm';

checkOp('layer_norm', {
  reference: ({ input, weight, bias }, { normalized_shape, eps }) =>
    layerNorm(input, normalized_shape as number[], { weight, bias, eps: eps as number }),
  tolerance: 1e-7,
  call: (x, weight, bias) => layerNorm(x, [4], { weight, bias }),
  shapes: [[3, 4], [4], [4]],
});

test('layerNorm says which shapes fit', () => {
  expect(() => layerNorm(zeros([2, 3]), [4])).toThrow(
    'layerNorm: the last dimensions and the parameters must have shape (4,), got (3,).',
  );
});
