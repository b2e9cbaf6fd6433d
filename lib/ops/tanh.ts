import { unary } from '../elementwise';
import { mul } from './mul';
import { sub } from './sub';

/**
 * Squeezes every element between −1 and 1, (e^x − e^{−x}) / (e^x + e^{−x}). Its gradient is 1 − tanh².
 *
 * Shapes: (…) → (…)
 *
 * @example
 * tanh(tensor([0])).tolist() // [0]
 */
export const tanh = unary('tanh', Math.tanh, ({ grad, output }) => mul(grad, sub(1, mul(output, output))));
