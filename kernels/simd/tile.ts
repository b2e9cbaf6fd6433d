// The heart of matrix products and convolutions: a tile of 4 × 8 results kept in registers.
// A panel of A holds 4 rows, column by column; a panel of B holds 8 columns, row by row.
import { at, storeTransposed } from './memory';

export const rows: i32 = 4;
export const columns: i32 = 8;
/** How deep panels are at most in a matrix product, and how many rows and columns are packed at a time. */
export const depth: i32 = 256;
export const rowBlock: i32 = 128;
export const columnBlock: i32 = 1024;

export const panelsA: usize = memory.data(4 * 256 * 128, 64);
export const panelsB: usize = memory.data(4 * 256 * 1024, 64);
/** The largest depth of a single panel of B in `panelsB`. */
export const deepest: i32 = 256 * 128;
const edge: usize = memory.data(4 * 8 * 4, 64);
export const noBias: usize = memory.data(16, 64);

/** C (4 × 8, rows `step` bytes apart) = the product of two panels plus four biases, added to C if it accumulates. */
// @ts-ignore: decorator
@inline
export function multiply(k: i32, a: usize, b: usize, bias: usize, c: usize, step: usize, accumulate: bool): void {
  let r00 = v128.load32_splat(bias, 0);
  let r10 = v128.load32_splat(bias, 4);
  let r20 = v128.load32_splat(bias, 8);
  let r30 = v128.load32_splat(bias, 12);
  let r01 = r00;
  let r11 = r10;
  let r21 = r20;
  let r31 = r30;
  for (; k > 0; k--) {
    const b0 = v128.load(b, 0);
    const b1 = v128.load(b, 16);
    let s = v128.load32_splat(a, 0);
    r00 = f32x4.add(r00, f32x4.mul(s, b0));
    r01 = f32x4.add(r01, f32x4.mul(s, b1));
    s = v128.load32_splat(a, 4);
    r10 = f32x4.add(r10, f32x4.mul(s, b0));
    r11 = f32x4.add(r11, f32x4.mul(s, b1));
    s = v128.load32_splat(a, 8);
    r20 = f32x4.add(r20, f32x4.mul(s, b0));
    r21 = f32x4.add(r21, f32x4.mul(s, b1));
    s = v128.load32_splat(a, 12);
    r30 = f32x4.add(r30, f32x4.mul(s, b0));
    r31 = f32x4.add(r31, f32x4.mul(s, b1));
    a += 16;
    b += 32;
  }
  if (accumulate) {
    r00 = f32x4.add(r00, v128.load(c, 0));
    r01 = f32x4.add(r01, v128.load(c, 16));
    r10 = f32x4.add(r10, v128.load(c + step, 0));
    r11 = f32x4.add(r11, v128.load(c + step, 16));
    r20 = f32x4.add(r20, v128.load(c + 2 * step, 0));
    r21 = f32x4.add(r21, v128.load(c + 2 * step, 16));
    r30 = f32x4.add(r30, v128.load(c + 3 * step, 0));
    r31 = f32x4.add(r31, v128.load(c + 3 * step, 16));
  }
  v128.store(c, r00, 0);
  v128.store(c, r01, 16);
  c += step;
  v128.store(c, r10, 0);
  v128.store(c, r11, 16);
  c += step;
  v128.store(c, r20, 0);
  v128.store(c, r21, 16);
  c += step;
  v128.store(c, r30, 0);
  v128.store(c, r31, 16);
}

/** The same for a tile at the edge, `height` × `width` of which are wanted. */
export function tile(
  k: i32,
  a: usize,
  b: usize,
  bias: usize,
  c: usize,
  step: usize,
  height: i32,
  width: i32,
  accumulate: bool,
): void {
  multiply(k, a, b, bias, edge, 32, false);
  const h = min(height, rows);
  const w = min(width, columns);
  for (let i = 0; i < h; i++) {
    for (let j = 0; j < w; j++) {
      const to = c + <usize>i * step + ((<usize>j) << 2);
      const value = f32.load(at(edge, i * columns + j));
      f32.store(to, accumulate ? f32.load(to) + value : value);
    }
  }
}

/** Packs an m × k matrix into panels of 4 rows; missing rows are zeros. Steps are in bytes. */
export function packA(a: usize, rowStep: usize, columnStep: usize, m: i32, k: i32, to: usize): void {
  for (let i = 0; i < m; i += rows) {
    const height = min(rows, m - i);
    let s = a + <usize>i * rowStep;
    if (height == rows && columnStep == 4) {
      let p = 0;
      for (; p + 4 <= k; p += 4) {
        const s1 = s + rowStep;
        const s2 = s1 + rowStep;
        storeTransposed(v128.load(s), v128.load(s1), v128.load(s2), v128.load(s2 + rowStep), to, 16);
        to += 64;
        s += 16;
      }
      for (; p < k; p++) {
        for (let r = 0; r < rows; r++) f32.store(at(to, r), f32.load(s + <usize>r * rowStep));
        to += 16;
        s += 4;
      }
    } else if (height == rows && rowStep == 4) {
      for (let p = 0; p < k; p++) {
        v128.store(to, v128.load(s));
        to += 16;
        s += columnStep;
      }
    } else {
      for (let p = 0; p < k; p++) {
        for (let r = 0; r < rows; r++) f32.store(at(to, r), r < height ? f32.load(s + <usize>r * rowStep) : 0);
        to += 16;
        s += columnStep;
      }
    }
  }
}

/** Packs a k × n matrix into panels of 8 columns; missing columns are zeros. Steps are in bytes. */
export function packB(b: usize, rowStep: usize, columnStep: usize, k: i32, n: i32, to: usize): void {
  for (let j = 0; j < n; j += columns) {
    const width = min(columns, n - j);
    let s = b + <usize>j * columnStep;
    if (width == columns && columnStep == 4) {
      for (let p = 0; p < k; p++) {
        v128.store(to, v128.load(s, 0), 0);
        v128.store(to, v128.load(s, 16), 16);
        to += 32;
        s += rowStep;
      }
    } else if (width == columns && rowStep == 4) {
      let p = 0;
      for (; p + 4 <= k; p += 4) {
        for (let half = 0; half < 2; half++) {
          const s0 = s + <usize>(4 * half) * columnStep;
          const s1 = s0 + columnStep;
          const s2 = s1 + columnStep;
          storeTransposed(
            v128.load(s0),
            v128.load(s1),
            v128.load(s2),
            v128.load(s2 + columnStep),
            to + <usize>(16 * half),
            32,
          );
        }
        to += 128;
        s += 16;
      }
      for (; p < k; p++) {
        for (let c = 0; c < columns; c++) f32.store(at(to, c), f32.load(s + <usize>c * columnStep));
        to += 32;
        s += 4;
      }
    } else {
      for (let p = 0; p < k; p++) {
        for (let c = 0; c < columns; c++) f32.store(at(to, c), c < width ? f32.load(s + <usize>c * columnStep) : 0);
        to += 32;
        s += rowStep;
      }
    }
  }
}
