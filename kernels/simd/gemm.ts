import { columnBlock, depth, multiply, noBias, packA, packB, panelsA, panelsB, rowBlock } from './tile';

/** C (m × n, rows `stepC` apart) = A · B, or C + A · B. Row and column steps of A and B are in elements. */
export function gemm(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  rowA: i32,
  columnA: i32,
  b: usize,
  rowB: i32,
  columnB: i32,
  c: usize,
  stepC: i32,
  accumulate: i32,
): void {
  const ra = (<usize>rowA) << 2;
  const ca = (<usize>columnA) << 2;
  const rb = (<usize>rowB) << 2;
  const cb = (<usize>columnB) << 2;
  const rc = (<usize>stepC) << 2;
  for (let i0 = 0; i0 < m; i0 += rowBlock) {
    const mc = min(rowBlock, m - i0);
    for (let p0 = 0; p0 < k; p0 += depth) {
      const kc = min(depth, k - p0);
      packA(a + <usize>i0 * ra + <usize>p0 * ca, ra, ca, mc, kc, panelsA);
      for (let j0 = 0; j0 < n; j0 += columnBlock) {
        const nc = min(columnBlock, n - j0);
        packB(b + <usize>p0 * rb + <usize>j0 * cb, rb, cb, kc, nc, panelsB);
        const to = c + <usize>i0 * rc + ((<usize>j0) << 2);
        multiply(mc, nc, kc, panelsA, 0, panelsB, 0, noBias, to, rc, accumulate != 0 || p0 > 0);
      }
    }
  }
}
