import type { Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export function normalize(memory: Memory): Pick<Kernels, 'normalize' | 'normalizeGradient'> {
  /** Visits the numbers of a channel, as indices from the start of the tensor. */
  const each = (channel: number, n: number, c: number, inner: number, visit: (i: number) => void) => {
    for (let picture = 0; picture < n; picture++) {
      const from = (picture * c + channel) * inner;
      for (let i = from; i < from + inner; i++) visit(i);
    }
  };
  return {
    normalize(x, out, mean, variance, rate, n, c, inner, eps) {
      const f = memory.floats;
      const [x0, out0] = [x, out].map(index);
      for (let channel = 0; channel < c; channel++) {
        let sum = 0;
        each(channel, n, c, inner, (i) => (sum += f[x0 + i]));
        const m = sum / (n * inner);
        let squares = 0;
        each(channel, n, c, inner, (i) => (squares += (f[x0 + i] - m) ** 2));
        const v = squares / (n * inner);
        const r = 1 / Math.sqrt(v + eps);
        f[index(mean) + channel] = m;
        f[index(variance) + channel] = v;
        f[index(rate) + channel] = r;
        each(channel, n, c, inner, (i) => (f[out0 + i] = (f[x0 + i] - m) * r));
      }
    },

    normalizeGradient(grad, out, rate, dx, n, c, inner) {
      const f = memory.floats;
      const [g0, out0, dx0] = [grad, out, dx].map(index);
      for (let channel = 0; channel < c; channel++) {
        let sum = 0;
        let dot = 0;
        each(channel, n, c, inner, (i) => {
          sum += f[g0 + i];
          dot += f[g0 + i] * f[out0 + i];
        });
        const [m, d] = [sum, dot].map((total) => total / (n * inner));
        const r = f[index(rate) + channel];
        each(channel, n, c, inner, (i) => (f[dx0 + i] = r * (f[g0 + i] - m - f[out0 + i] * d)));
      }
    },
  };
}
