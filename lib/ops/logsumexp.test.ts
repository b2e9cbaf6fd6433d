import { checkOp } from '../../tests/reference/checkOp';
import { logsumexp } from './logsumexp';

checkOp('logsumexp', {
  reference: ({ input }, { dim, keepdim }) => logsumexp(input, dim as number[] | null, { keepdim: keepdim as boolean }),
  call: (x) => logsumexp(x, 1),
  shapes: [[2, 3, 4]],
});
