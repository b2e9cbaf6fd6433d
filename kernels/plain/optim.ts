import type { Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export const optim = (memory: Memory): Pick<Kernels, 'sgd' | 'adam'> => ({
  sgd(x, g, v, n, lr, momentum, dampening, weightDecay, nesterov, first) {
    const f = memory.floats;
    for (let i = 0, p = index(x), q = index(g), r = index(v); i < n; i++, p++, q++, r++) {
      const gradient = f[q] + weightDecay * f[p];
      const speed = first ? gradient : momentum * f[r] + (1 - dampening) * gradient;
      f[r] = speed;
      f[p] -= lr * (nesterov ? gradient + momentum * speed : speed);
    }
  },

  adam(x, g, m, s, n, rate, beta1, beta2, scale, eps, weightDecay) {
    const f = memory.floats;
    for (let i = 0, p = index(x), q = index(g), r = index(m), t = index(s); i < n; i++, p++, q++, r++, t++) {
      const gradient = f[q] + weightDecay * f[p];
      f[r] = beta1 * f[r] + (1 - beta1) * gradient;
      f[t] = beta2 * f[t] + (1 - beta2) * gradient * gradient;
      f[p] -= (rate * f[r]) / (Math.sqrt(f[t]) * scale + eps);
    }
  },
});
