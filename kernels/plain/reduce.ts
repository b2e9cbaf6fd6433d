import type { Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export const reduce = (memory: Memory): Pick<Kernels, 'sumTo'> => ({
  sumTo(x, out, outer, n, inner) {
    const f = memory.floats;
    const totals = new Float64Array(n);
    let from = index(x);
    for (let o = 0; o < outer; o++) {
      for (let j = 0; j < n; j++) for (let i = 0; i < inner; i++) totals[j] += f[from++];
    }
    f.set(totals, index(out));
  },
});
