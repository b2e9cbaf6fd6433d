import { checkOp } from '../../tests/reference/checkOp';
import { transpose } from './transpose';

checkOp('transpose', {
  reference: ({ input }, { dim0, dim1 }) => transpose(input, dim0 as number, dim1 as number),
  call: (x) => transpose(x, 0, -1),
  shapes: [[2, 3, 4]],
});
