import { checkOp } from '../../tests/reference/checkOp';
import { abs } from './abs';
import { log } from './log';

checkOp('log', { reference: ({ input }) => log(input), call: log, shapes: [[3, 4]], prepare: abs });
