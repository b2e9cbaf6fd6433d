import { checkOp } from '../../tests/reference/checkOp';
import { sigmoid } from './sigmoid';

checkOp('sigmoid', { reference: ({ input }) => sigmoid(input), call: sigmoid, shapes: [[3, 4]] });
