import { checkOp } from '../../tests/reference/checkOp';
import { expand } from './expand';

checkOp('expand', {
  reference: ({ input }, attrs) => expand(input, attrs.sizes as number[]),
  call: (x) => expand(x, [2, 3, 4]),
  shapes: [[3, 1]],
});
