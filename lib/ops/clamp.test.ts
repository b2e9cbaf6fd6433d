import { checkOp } from '../../tests/reference/checkOp';
import { clamp } from './clamp';

checkOp('clamp', {
  reference: ({ input }, { min, max }) => clamp(input, { min: min as number, max: max as number }),
  call: (x) => clamp(x, { min: -0.5, max: 1 }),
  shapes: [[3, 4]],
});
