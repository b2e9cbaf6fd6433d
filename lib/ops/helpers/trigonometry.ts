import { unary } from './elementwise';
import { mul } from '../mul';
import { neg } from '../neg';
import type { Tensor } from '../../engine/tensor';

// Each is the other's derivative, so they live in one file; `ops/sin.ts` and `ops/cos.ts` explain them.

export const sin: (x: Tensor) => Tensor = unary('sin', Math.sin, ({ grad, inputs: [x] }) => mul(grad, cos(x)));

export const cos: (x: Tensor) => Tensor = unary('cos', Math.cos, ({ grad, inputs: [x] }) => mul(grad, neg(sin(x))));
