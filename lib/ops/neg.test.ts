import { checkOp } from '../../tests/reference/checkOp';
import { neg } from './neg';

checkOp('neg', { reference: ({ input }) => neg(input), call: neg, shapes: [[3, 4]] });
