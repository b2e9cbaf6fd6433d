import { checkOp } from '../../tests/reference/checkOp';
import { elu } from './elu';

checkOp('elu', {
  reference: ({ input }, attrs) => elu(input, { alpha: attrs.alpha as number }),
  call: (x) => elu(x, { alpha: 0.7 }),
  shapes: [[3, 4]],
});
