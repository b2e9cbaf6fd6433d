import { checkOp } from '../../tests/reference/checkOp';
import { silu } from './silu';

checkOp('silu', { reference: ({ input }) => silu(input), call: silu, shapes: [[3, 4]] });
