import { checkOp } from '../../tests/reference/checkOp';
import { gelu, type GeluOptions } from './gelu';

checkOp('gelu', {
  reference: ({ input }, { approximate }) => gelu(input, { approximate } as GeluOptions),
  call: (x) => gelu(x),
  shapes: [[3, 4]],
});
