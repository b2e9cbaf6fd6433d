import { checkOp } from '../../tests/reference/checkOp';
import { cos } from './cos';

checkOp('cos', { reference: ({ input }) => cos(input), call: cos, shapes: [[3, 4]] });
