import { mask, unary } from './elementwise';
import { div } from '../div';
import { mul } from '../mul';
import { where } from '../where';

/** Makes the op `name`, a square root whose gradient is 0 where it is 0. */
export const rootOp = (name: string) =>
  unary(name, Math.sqrt, ({ grad, output }) =>
    where(
      mask(output, (value) => value === 0),
      0,
      div(grad, mul(output, 2)),
    ),
  );
