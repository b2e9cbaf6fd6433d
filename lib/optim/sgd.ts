import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { optimizer, type Optimizer } from './optimizer';

/** SGD’s settings; all but the learning rate are 0 or false by default. */
export interface SgdOptions {
  lr: number;
  /** ρ: how much of the velocity is kept from step to step. */
  momentum?: number;
  /** How much of the gradient is held back from the velocity. */
  dampening?: number;
  /** λ: adds λx to the gradient. */
  weightDecay?: number;
  /** Look ahead along the velocity. */
  nesterov?: boolean;
}

/**
 * Gradient descent, with momentum if asked: v ← ρ v + ∇f, x ← x − α v; the first velocity is the gradient itself.
 * Nesterov momentum steps along ∇f + ρ v.
 * Source: PyTorch's SGD.
 */
export const sgd = (params: readonly Tensor[], options: SgdOptions): Optimizer => {
  checkOptions('sgd', options, 'lr');
  const { lr, momentum = 0, dampening = 0, weightDecay = 0, nesterov = false } = options;
  return optimizer<{ v: Float64Array }>(
    'sgd',
    params,
    lr,
    ({ x, gradient, state, lr }) => {
      const v = state?.v ?? new Float64Array(x.length);
      for (let i = 0; i < x.length; i++) {
        const g = gradient[i] + weightDecay * x[i];
        v[i] = state ? momentum * v[i] + (1 - dampening) * g : g;
        x[i] -= lr * (nesterov ? g + momentum * v[i] : momentum === 0 ? g : v[i]);
      }
      return { v };
    },
    {
      slots: 1,
      update(k, [x, v, gradient], n, t, lr) {
        // without momentum there is nothing to remember, and no dampening
        const plain = t === 1 || momentum === 0 ? 1 : 0;
        k.sgd(x, gradient, v, n, lr, momentum, dampening, weightDecay, nesterov ? 1 : 0, plain);
      },
    },
  );
};
