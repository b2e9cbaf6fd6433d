import { checkOp } from '../../tests/reference/checkOp';
import { sum } from './sum';

checkOp('sum', {
  reference: ({ input }, { dim, keepdim }) => sum(input, dim as number[] | null, { keepdim: keepdim as boolean }),
  call: (x) => sum(x, 1),
  shapes: [[2, 3, 4]],
});
