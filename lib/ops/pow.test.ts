import { checkOp } from '../../tests/reference/checkOp';
import { abs } from './abs';
import { pow } from './pow';

checkOp('pow', {
  reference: ({ input, exponent }, attrs) => (exponent ? undefined : pow(input, attrs.exponent as number)),
  leftOut: 23, // tensors of exponents
  call: (x) => pow(x, 2.5),
  shapes: [[3, 4]],
  prepare: abs,
});
