import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { adamFor, type AdamOptions } from './adam';
import type { Optimizer } from './optimizer';

/**
 * Adam with weight decay applied to the weights directly, not through the gradient: x ← x − α λ x, then a step of Adam
 * without decay.
 * Source: Loshchilov and Hutter, 2019; PyTorch's AdamW.
 */
export function adamW(params: readonly Tensor[], options: AdamOptions = {}): Optimizer {
  checkOptions('adamW', options, 'lr');
  const { weightDecay = 0.01, ...others } = options;
  const inner = adamFor('adamW', params, others);
  return {
    ...inner,
    step() {
      for (const param of params) {
        if (!param.gradient) continue;
        const x = param.change();
        for (let i = 0; i < x.length; i++) x[i] *= 1 - this.lr * weightDecay;
      }
      inner.lr = this.lr;
      inner.step();
    },
  };
}
