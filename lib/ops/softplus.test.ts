import { checkOp } from '../../tests/reference/checkOp';
import { softplus, type SoftplusOptions } from './softplus';

checkOp('softplus', {
  reference: ({ input }, attrs) => softplus(input, attrs as SoftplusOptions),
  call: (x) => softplus(x, { beta: 2 }),
  shapes: [[3, 4]],
});
