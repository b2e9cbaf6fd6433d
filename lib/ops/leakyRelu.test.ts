import { checkOp } from '../../tests/reference/checkOp';
import { leakyRelu } from './leakyRelu';

checkOp('leaky_relu', {
  reference: ({ input }, attrs) => leakyRelu(input, { negativeSlope: attrs.negative_slope as number }),
  call: (x) => leakyRelu(x, { negativeSlope: 0.2 }),
  shapes: [[3, 4]],
});
