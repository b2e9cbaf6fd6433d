import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { optimizer, type Optimizer } from './optimizer';

/** Adagrad’s settings, with PyTorch’s names and defaults. */
export interface AdagradOptions {
  lr?: number;
  /** How fast the learning rate decays: α / (1 + (t − 1) · lrDecay). */
  lrDecay?: number;
  /** λ: adds λx to the gradient. */
  weightDecay?: number;
  initialAccumulatorValue?: number;
  eps?: number;
}

/**
 * Shorter steps where gradients have been large: s ← s + (∇f)², x ← x − α ∇f / (√s + ε).
 * Source: Duchi et al., 2011; PyTorch's Adagrad.
 */
export const adagrad = (params: readonly Tensor[], options: AdagradOptions = {}): Optimizer => {
  checkOptions('adagrad', options, 'lr');
  const { lr = 0.01, lrDecay = 0, weightDecay = 0, initialAccumulatorValue = 0, eps = 1e-10 } = options;
  return optimizer<{ s: Float64Array }>('adagrad', params, lr, ({ x, gradient, state, t, lr }) => {
    const s = state?.s ?? new Float64Array(x.length).fill(initialAccumulatorValue);
    const alpha = lr / (1 + (t - 1) * lrDecay);
    for (let i = 0; i < x.length; i++) {
      const g = gradient[i] + weightDecay * x[i];
      s[i] += g * g;
      x[i] -= (alpha * g) / (Math.sqrt(s[i]) + eps);
    }
    return { s };
  });
};
