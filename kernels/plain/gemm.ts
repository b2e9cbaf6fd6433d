import type { Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export const gemm = (memory: Memory): Pick<Kernels, 'gemm'> => ({
  /** Four rows at a time, so that each number of B is read once for all of them. */
  gemm(m, n, k, a, rowA, columnA, b, rowB, columnB, c, stepC, accumulate) {
    const f = memory.floats;
    const [a0, b0, c0] = [a, b, c].map(index);
    const rows = Array.from({ length: 4 }, () => new Float64Array(n));
    for (let i = 0; i < m; i += 4) {
      const height = Math.min(4, m - i);
      const [r0, r1, r2, r3] = rows;
      for (const row of rows) row.fill(0);
      for (let p = 0; p < k; p++) {
        const from = a0 + i * rowA + p * columnA;
        const s0 = f[from];
        const s1 = height > 1 ? f[from + rowA] : 0;
        const s2 = height > 2 ? f[from + 2 * rowA] : 0;
        const s3 = height > 3 ? f[from + 3 * rowA] : 0;
        for (let j = 0, q = b0 + p * rowB; j < n; j++, q += columnB) {
          const value = f[q];
          r0[j] += s0 * value;
          r1[j] += s1 * value;
          r2[j] += s2 * value;
          r3[j] += s3 * value;
        }
      }
      for (let r = 0; r < height; r++) {
        const to = c0 + (i + r) * stepC;
        for (let j = 0; j < n; j++) f[to + j] = accumulate ? f[to + j] + rows[r][j] : rows[r][j];
      }
    }
  },
});
