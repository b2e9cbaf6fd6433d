import { checkOp } from '../../tests/reference/checkOp';
import { abs } from './abs';

checkOp('abs', { reference: ({ input }) => abs(input), call: abs, shapes: [[3, 4]] });
