import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { gelu, type GeluOptions } from './gelu';

checkOp('gelu', {
  reference: ({ input }, { approximate }) => gelu(input, { approximate } as GeluOptions),
  call: (x) => gelu(x),
  shapes: [[3, 4]],
});

test('gelu refuses an unknown approximation', () => {
  expect(() => gelu(zeros([1]), { approximate: 'erf' as 'tanh' })).toThrow(
    'gelu: approximate must be one of none, tanh, got erf.',
  );
});
