import { checkOp } from '../../tests/reference/checkOp';
import { sin } from './sin';

checkOp('sin', { reference: ({ input }) => sin(input), call: sin, shapes: [[3, 4]] });
