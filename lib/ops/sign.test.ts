import { checkOp } from '../../tests/reference/checkOp';
import { sign } from './sign';

checkOp('sign', { reference: ({ input }) => sign(input), call: sign, shapes: [[3, 4]] });
