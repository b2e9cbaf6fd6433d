import { checkOp } from '../../tests/reference/checkOp';
import { selu } from './selu';

checkOp('selu', { reference: ({ input }) => selu(input), call: selu, shapes: [[3, 4]] });
