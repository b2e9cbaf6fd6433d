import { checkOp } from '../../tests/reference/checkOp';
import { relu } from './relu';

checkOp('relu', { reference: ({ input }) => relu(input), call: relu, shapes: [[3, 4]] });
