import { checkOp } from '../../tests/reference/checkOp';
import { abs } from './abs';
import { sqrt } from './sqrt';

checkOp('sqrt', { reference: ({ input }) => sqrt(input), call: sqrt, shapes: [[3, 4]], prepare: abs });
