import { unary } from './helpers/elementwise';
import { erf } from './helpers/erf';
import { checkChoice, checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { add } from './add';
import { exp } from './exp';
import { mul } from './mul';
import { pow } from './pow';
import { tanh } from './tanh';

export interface GeluOptions {
  /** 'tanh' is the cheaper approximation that the first transformers used. */
  approximate?: 'none' | 'tanh';
}

/** The share of a normal distribution that lies below x. */
const normalShare = unary(
  'gelu',
  (x) => 0.5 * (1 + erf(x / Math.SQRT2)),
  ({ grad, inputs: [x] }) => mul(grad, mul(exp(mul(mul(x, x), -0.5)), 1 / Math.sqrt(2 * Math.PI))),
);

/**
 * Weights every element by the share of a normal distribution below it, x · Φ(x): a relu with a soft bend.
 *
 * Shapes: (…) → (…). Error: an unknown approximation.
 *
 * @category activations
 * @example
 * gelu(tensor([0])).tolist() // [0]
 * @pytorch F.gelu(torch.tensor([0.0]))
 */
export function gelu(x: Tensor, options: GeluOptions = {}): Tensor {
  checkOptions('gelu', options, 'approximate');
  const { approximate = 'none' } = options;
  checkChoice('gelu', 'approximate', approximate, ['none', 'tanh']);
  if (approximate === 'none') return mul(x, normalShare(x));
  const inner = mul(add(x, mul(pow(x, 3), 0.044715)), Math.sqrt(2 / Math.PI));
  return mul(mul(x, 0.5), add(tanh(inner), 1));
}
