import { checkOp } from '../../tests/reference/checkOp';
import { std } from './std';
import type { VarianceOptions } from './variance';

checkOp('std', {
  reference: ({ input }, { dim, ...options }) => std(input, dim as number[] | null, options as VarianceOptions),
  call: (x) => std(x, 1),
  shapes: [[2, 3, 4]],
});
