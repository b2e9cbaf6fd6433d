import { checkOp } from '../../tests/reference/checkOp';
import { tanh } from './tanh';

checkOp('tanh', { reference: ({ input }) => tanh(input), call: tanh, shapes: [[3, 4]] });
