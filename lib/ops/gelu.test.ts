import { checkOp } from '../../tests/reference/checkOp';
import { gelu, type GeluOptions } from './gelu';

checkOp('gelu', {
  reference: ({ input }, { approximate }) => gelu(input, { approximate } as GeluOptions),
  call: gelu,
  shapes: [[3, 4]],
});
