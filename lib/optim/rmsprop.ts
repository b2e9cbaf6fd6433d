import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { optimizer, type Optimizer } from './optimizer';

/** RMSprop’s settings. */
export interface RmspropOptions {
  lr?: number;
  /** β: how much of the mean square is kept from step to step (PyTorch's `alpha`). */
  beta?: number;
  eps?: number;
  /** λ: adds λx to the gradient. */
  weightDecay?: number;
  /** ρ: how much of the velocity is kept from step to step. */
  momentum?: number;
  /** Divide by the standard deviation of the gradients rather than by their mean square's root. */
  centered?: boolean;
}

/**
 * An adagrad that forgets: s ← β s + (1 − β)(∇f)², x ← x − α ∇f / (√s + ε).
 * Source: Hinton's lecture 6e, 2012; PyTorch's RMSprop.
 */
export const rmsprop = (params: readonly Tensor[], options: RmspropOptions = {}): Optimizer => {
  checkOptions('rmsprop', options, 'lr');
  const { lr = 0.01, beta = 0.99, eps = 1e-8, weightDecay = 0, momentum = 0, centered = false } = options;
  return optimizer<Record<'s' | 'mean' | 'v', Float64Array>>('rmsprop', params, lr, ({ x, gradient, state, lr }) => {
    const zeros = () => new Float64Array(x.length);
    const { s, mean, v } = state ?? { s: zeros(), mean: zeros(), v: zeros() };
    for (let i = 0; i < x.length; i++) {
      const g = gradient[i] + weightDecay * x[i];
      s[i] = beta * s[i] + (1 - beta) * g * g;
      mean[i] = beta * mean[i] + (1 - beta) * g;
      const size = Math.sqrt(centered ? s[i] - mean[i] * mean[i] : s[i]) + eps;
      v[i] = momentum * v[i] + g / size;
      x[i] -= lr * v[i];
    }
    return { s, mean, v };
  });
};
