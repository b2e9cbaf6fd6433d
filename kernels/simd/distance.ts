import { euclideanOfBytes, manhattanOfBytes } from './bytes';
import { gemm } from './gemm';
import { at, lanes } from './memory';

function squares(x: usize, rows: i32, d: i32, out: usize): void {
  for (let r = 0; r < rows; r++) {
    let v0 = f32x4.splat(0);
    let v1 = v0;
    let i = 0;
    for (; i + 8 <= d; i += 8) {
      const t0 = v128.load(x, 0);
      const t1 = v128.load(x, 16);
      v0 = f32x4.add(v0, f32x4.mul(t0, t0));
      v1 = f32x4.add(v1, f32x4.mul(t1, t1));
      x += 32;
    }
    let sum = lanes(f32x4.add(v0, v1));
    for (; i < d; i++) {
      sum += f32.load(x) * f32.load(x);
      x += 4;
    }
    f32.store(at(out, r), sum);
  }
}

/** out (m, n) = the Euclidean distances of the rows of a (m, d) and b (n, d), √(|a|² + |b|² − 2 a·b). `scratch` has m + n. */
export function distancesL2(a: usize, b: usize, out: usize, scratch: usize, m: i32, n: i32, d: i32): void {
  if (euclideanOfBytes(a, b, out, scratch, m, n, d)) return;
  const ofB = at(scratch, m);
  squares(a, m, d, scratch);
  squares(b, n, d, ofB);
  gemm(m, n, d, a, d, 1, b, 1, d, out, n, 0);
  for (let i = 0; i < m; i++) {
    const mine = f32.load(at(scratch, i));
    const mine4 = f32x4.splat(mine);
    let j = 0;
    for (; j + 4 <= n; j += 4) {
      const products = v128.load(out);
      const square = f32x4.sub(f32x4.add(mine4, v128.load(at(ofB, j))), f32x4.add(products, products));
      v128.store(out, f32x4.sqrt(f32x4.max(f32x4.splat(0), square)));
      out += 16;
    }
    for (; j < n; j++) {
      f32.store(out, sqrt<f32>(max<f32>(0, mine + f32.load(at(ofB, j)) - 2 * f32.load(out))));
      out += 4;
    }
  }
}

// @ts-ignore: decorator
@inline
function apart(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.abs(f32x4.sub(a, b)));
}

/** The sums of |a − b| from element `from` on. */
function rest(a: usize, b: usize, from: i32, d: i32): f32 {
  let sum: f32 = 0;
  for (let i = from; i < d; i++) sum += abs<f32>(f32.load(at(a, i)) - f32.load(at(b, i)));
  return sum;
}

/** out (m, n) = the Manhattan distances of the rows of a (m, d) and b (n, d); two rows against four at a time. `scratch` has m + n. */
export function distancesL1(a: usize, b: usize, out: usize, scratch: usize, m: i32, n: i32, d: i32): void {
  // a few rows are compared as fast as they are checked
  if (min(m, n) > 7 && manhattanOfBytes(a, b, out, scratch, m, n, d)) return;
  const row = (<usize>d) << 2;
  const even = d & ~3;
  for (let block = 0; block < n; block += 64) {
    const end = min(n, block + 64);
    for (let i = 0; i < m; i += 2) {
      const i1 = min(i + 1, m - 1);
      for (let j = block; j < end; j += 4) {
        const j1 = min(j + 1, n - 1);
        const j2 = min(j + 2, n - 1);
        const j3 = min(j + 3, n - 1);
        const a0 = a + <usize>i * row;
        const a1 = a + <usize>i1 * row;
        const b0 = b + <usize>j * row;
        const b1 = b + <usize>j1 * row;
        const b2 = b + <usize>j2 * row;
        const b3 = b + <usize>j3 * row;
        let s00 = f32x4.splat(0);
        let s01 = s00;
        let s02 = s00;
        let s03 = s00;
        let s10 = s00;
        let s11 = s00;
        let s12 = s00;
        let s13 = s00;
        const stop = (<usize>even) << 2;
        for (let k: usize = 0; k < stop; k += 16) {
          const u = v128.load(a0 + k);
          const v = v128.load(a1 + k);
          let t = v128.load(b0 + k);
          s00 = apart(s00, u, t);
          s10 = apart(s10, v, t);
          t = v128.load(b1 + k);
          s01 = apart(s01, u, t);
          s11 = apart(s11, v, t);
          t = v128.load(b2 + k);
          s02 = apart(s02, u, t);
          s12 = apart(s12, v, t);
          t = v128.load(b3 + k);
          s03 = apart(s03, u, t);
          s13 = apart(s13, v, t);
        }
        f32.store(at(out, i * n + j), lanes(s00) + rest(a0, b0, even, d));
        f32.store(at(out, i * n + j1), lanes(s01) + rest(a0, b1, even, d));
        f32.store(at(out, i * n + j2), lanes(s02) + rest(a0, b2, even, d));
        f32.store(at(out, i * n + j3), lanes(s03) + rest(a0, b3, even, d));
        f32.store(at(out, i1 * n + j), lanes(s10) + rest(a1, b0, even, d));
        f32.store(at(out, i1 * n + j1), lanes(s11) + rest(a1, b1, even, d));
        f32.store(at(out, i1 * n + j2), lanes(s12) + rest(a1, b2, even, d));
        f32.store(at(out, i1 * n + j3), lanes(s13) + rest(a1, b3, even, d));
      }
    }
  }
}
