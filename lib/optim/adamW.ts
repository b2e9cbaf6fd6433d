import type { Tensor } from '../engine/tensor';
import { adam, type AdamOptions } from './adam';
import type { Optimizer } from './optimizer';

/**
 * Adam with weight decay applied to the weights directly, not through the gradient: x ← x − α λ x, then a step of Adam
 * without decay.
 * Source: Loshchilov and Hutter, 2019; PyTorch's AdamW.
 */
export function adamW(params: readonly Tensor[], { weightDecay = 0.01, ...options }: AdamOptions = {}): Optimizer {
  const inner = adam(params, options);
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
