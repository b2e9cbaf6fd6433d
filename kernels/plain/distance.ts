import type { Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export function distance(memory: Memory): Pick<Kernels, 'distancesL1' | 'distancesL2'> {
  /** Fills out (m, n) with sums over the elements of two rows. */
  const pairs = (
    [a, b, out]: number[],
    [m, n, d]: number[],
    term: (difference: number) => number,
    finish: (sum: number) => number,
  ) => {
    const f = memory.floats;
    let to = index(out);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0, p = index(a) + i * d, q = index(b) + j * d; k < d; k++) sum += term(f[p++] - f[q++]);
        f[to++] = finish(sum);
      }
    }
  };
  return {
    distancesL1: (a, b, out, _scratch, m, n, d) => pairs([a, b, out], [m, n, d], Math.abs, (sum) => sum),
    distancesL2: (a, b, out, _scratch, m, n, d) => pairs([a, b, out], [m, n, d], (x) => x * x, Math.sqrt),
  };
}
