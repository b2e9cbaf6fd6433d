import { checkOp } from '../../tests/reference/checkOp';
import { multiMarginLoss } from './multiMarginLoss';
import type { SvmLossOptions } from './svmLoss';

checkOp('multi_margin_loss', {
  reference: ({ input, target }, { p, ...options }) =>
    multiMarginLoss(input, target, { ...(options as SvmLossOptions), power: p as 1 | 2 }),
  call: (x) => multiMarginLoss(x, [0, 3, 1]),
  shapes: [[3, 4]],
  second: false,
});
