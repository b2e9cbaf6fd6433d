import { checkOp } from '../../tests/reference/checkOp';
import { mean } from './mean';

checkOp('mean', {
  reference: ({ input }, { dim, keepdim }) => mean(input, dim as number[] | null, { keepdim: keepdim as boolean }),
  call: (x) => mean(x, 1),
  shapes: [[2, 3, 4]],
});
