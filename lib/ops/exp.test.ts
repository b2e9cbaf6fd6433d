import { checkOp } from '../../tests/reference/checkOp';
import { exp } from './exp';

checkOp('exp', { reference: ({ input }) => exp(input), call: exp, shapes: [[3, 4]] });
