import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { optimizer, type Optimizer } from './optimizer';

/** Adam’s settings, with PyTorch’s names and defaults. */
export interface AdamOptions {
  lr?: number;
  /** β₁ and β₂: how much of the mean and of the mean square is kept from step to step. */
  betas?: readonly [number, number];
  eps?: number;
  /** λ: adds λx to the gradient. */
  weightDecay?: number;
  /** Divide by the largest mean square so far. */
  amsgrad?: boolean;
}

/**
 * Momentum and rmsprop together, both corrected for their start from zero:
 * m ← β₁ m + (1 − β₁)∇f, s ← β₂ s + (1 − β₂)(∇f)², m̂ = m / (1 − β₁ᵗ), ŝ = s / (1 − β₂ᵗ), x ← x − α m̂ / (√ŝ + ε).
 * Source: Kingma and Ba, 2015; PyTorch's Adam.
 */
export const adam = (params: readonly Tensor[], options?: AdamOptions): Optimizer => adamFor('adam', params, options);

/** The same, made by the function `op`. */
export const adamFor = (op: string, params: readonly Tensor[], options: AdamOptions = {}): Optimizer => {
  checkOptions(op, options, 'lr');
  const { lr = 0.001, betas = [0.9, 0.999], eps = 1e-8, weightDecay = 0, amsgrad = false } = options;
  return optimizer<Record<'m' | 's' | 'largest', Float64Array>>(
    op,
    params,
    lr,
    ({ x, gradient, state, t, lr }) => {
      const zeros = () => new Float64Array(x.length);
      const { m, s, largest } = state ?? { m: zeros(), s: zeros(), largest: zeros() };
      const [beta1, beta2] = betas;
      for (let i = 0; i < x.length; i++) {
        const g = gradient[i] + weightDecay * x[i];
        m[i] = beta1 * m[i] + (1 - beta1) * g;
        s[i] = beta2 * s[i] + (1 - beta2) * g * g;
        largest[i] = Math.max(largest[i], s[i]);
        const mHat = m[i] / (1 - beta1 ** t);
        const sHat = (amsgrad ? largest[i] : s[i]) / (1 - beta2 ** t);
        x[i] -= (lr * mHat) / (Math.sqrt(sHat) + eps);
      }
      return { m, s, largest };
    },
    amsgrad
      ? undefined
      : {
          slots: 2,
          update(k, [x, m, s, gradient], n, t, lr) {
            const [beta1, beta2] = betas;
            const scale = 1 / Math.sqrt(1 - beta2 ** t);
            k.adam(x, gradient, m, s, n, lr / (1 - beta1 ** t), beta1, beta2, scale, eps, weightDecay);
          },
        },
  );
};
