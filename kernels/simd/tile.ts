// The heart of matrix products and convolutions: a tile of 6 × 8 or 4 × 8 results kept in registers.
// A panel of A holds six rows or four, column by column; a panel of B holds 8 columns, row by row.
import { at, storeTransposed } from './memory';

export const columns: i32 = 8;
/** The largest depth of panels in a matrix product, and the number of rows and columns packed at a time. */
export const depth: i32 = 256;
export const rowBlock: i32 = 1020;
export const columnBlock: i32 = 256;

export const panelsA: usize = memory.data(4 * 256 * 1022, 64);
export const panelsB: usize = memory.data(4 * 256 * 256, 64);
const edge: usize = memory.data(4 * 8 * 6, 64);
export const noBias: usize = memory.data(24, 64);

/** sum + a · b. Kept in this order, which `fused` in kernels/simd.ts looks for. */
// @ts-ignore: decorator
@inline
function plusProduct(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), sum);
}

/** Types that say how many rows a panel has: what depends on them is settled when the kernels are compiled. */
type Six = u64;
type Four = u32;

/** C (6 × 8 or 4 × 8, rows `step` bytes apart) = the product of two panels plus a bias for each row, added to C if it accumulates. */
// @ts-ignore: decorator
@inline
function multiplyPanels<Rows>(
  k: i32,
  a: usize,
  nextA: usize,
  b: usize,
  nextB: usize,
  bias: usize,
  c: usize,
  step: usize,
  accumulate: bool,
): void {
  let r00 = v128.load32_splat(bias, 0);
  let r10 = v128.load32_splat(bias, 4);
  let r20 = v128.load32_splat(bias, 8);
  let r30 = v128.load32_splat(bias, 12);
  let r01 = r00;
  let r11 = r10;
  let r21 = r20;
  let r31 = r30;
  let r40 = r00;
  let r41 = r00;
  let r50 = r00;
  let r51 = r00;
  if (sizeof<Rows>() == sizeof<Six>()) {
    r40 = r41 = v128.load32_splat(bias, 16);
    r50 = r51 = v128.load32_splat(bias, 20);
  }
  for (; k > 0; k--) {
    const b0 = v128.load(b, 0);
    const b1 = v128.load(b, 16);
    let s = v128.load32_splat(a, 0);
    r00 = plusProduct(r00, s, b0);
    r01 = plusProduct(r01, s, b1);
    s = v128.load32_splat(a, 4);
    r10 = plusProduct(r10, s, b0);
    r11 = plusProduct(r11, s, b1);
    s = v128.load32_splat(a, 8);
    r20 = plusProduct(r20, s, b0);
    r21 = plusProduct(r21, s, b1);
    s = v128.load32_splat(a, 12);
    r30 = plusProduct(r30, s, b0);
    r31 = plusProduct(r31, s, b1);
    if (sizeof<Rows>() == sizeof<Six>()) {
      s = v128.load32_splat(a, 16);
      r40 = plusProduct(r40, s, b0);
      r41 = plusProduct(r41, s, b1);
      s = v128.load32_splat(a, 20);
      r50 = plusProduct(r50, s, b0);
      r51 = plusProduct(r51, s, b1);
    }
    a += nextA;
    b += nextB;
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
    if (sizeof<Rows>() == sizeof<Six>()) {
      r40 = f32x4.add(r40, v128.load(c + 4 * step, 0));
      r41 = f32x4.add(r41, v128.load(c + 4 * step, 16));
      r50 = f32x4.add(r50, v128.load(c + 5 * step, 0));
      r51 = f32x4.add(r51, v128.load(c + 5 * step, 16));
    }
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
  if (sizeof<Rows>() == sizeof<Six>()) {
    c += step;
    v128.store(c, r40, 0);
    v128.store(c, r41, 16);
    c += step;
    v128.store(c, r50, 0);
    v128.store(c, r51, 16);
  }
}

/** The number of rows in the next panel of A, given the number left: six, or four if they fit better. */
// @ts-ignore: decorator
@inline
function panelRows(left: i32): i32 {
  return left <= 4 || left == 7 || left == 8 ? 4 : 6;
}

/**
 * C (m × n, rows `step` bytes apart) = A times B plus a bias for each row, added to C if it accumulates. A and B are packed, where
 * `stepA` and `stepB` are 0; else columns of A, and rows of B, lie this many bytes apart, their numbers one after another. Steps that
 * the compiler knows make small products 5 % faster.
 */
export function multiply(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  stepA: usize,
  b: usize,
  stepB: usize,
  bias: usize,
  c: usize,
  step: usize,
  accumulate: bool,
): void {
  const nextB: usize = stepB ? stepB : 32;
  const panelB: usize = stepB ? 32 : (<usize>k) << 5;
  let left = m;
  while (left > 0) {
    const rows = panelRows(left);
    const wide = (<usize>rows) << 2;
    const nextA = stepA ? stepA : wide;
    let panel = b;
    for (let j = 0; j < n; j += columns) {
      const whole = left >= rows && n - j >= columns;
      const to = whole ? at(c, j) : edge;
      const apart = whole ? step : 32;
      const adds = accumulate && whole;
      if (rows == 6) {
        if (stepB) multiplyPanels<Six>(k, a, nextA, panel, nextB, bias, to, apart, adds);
        else multiplyPanels<Six>(k, a, 24, panel, 32, bias, to, apart, adds);
      } else {
        if (stepB) multiplyPanels<Four>(k, a, nextA, panel, nextB, bias, to, apart, adds);
        else multiplyPanels<Four>(k, a, 16, panel, 32, bias, to, apart, adds);
      }
      if (!whole) copyEdge(at(c, j), step, min(left, rows), min(n - j, columns), accumulate);
      panel += panelB;
    }
    a += stepA ? wide : wide * <usize>k;
    c += <usize>rows * step;
    if (bias != noBias) bias += wide;
    left -= rows;
  }
}

function copyEdge(c: usize, step: usize, height: i32, width: i32, accumulate: bool): void {
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const to = c + <usize>i * step + ((<usize>j) << 2);
      const value = f32.load(at(edge, i * columns + j));
      f32.store(to, accumulate ? f32.load(to) + value : value);
    }
  }
}

/** Packs an m × k matrix into panels of six or four rows; the numbers of missing rows do not matter. Steps are in bytes. */
export function packA(a: usize, rowStep: usize, columnStep: usize, m: i32, k: i32, to: usize): void {
  let left = m;
  while (left > 0) {
    const rows = panelRows(left);
    const wide = (<usize>rows) << 2;
    const end = to + wide * <usize>k;
    if (columnStep == 4) {
      const last = a + <usize>(min(left, rows) - 1) * rowStep;
      let s0 = a;
      let s1 = min(a + rowStep, last);
      let s2 = min(a + 2 * rowStep, last);
      let s3 = min(a + 3 * rowStep, last);
      let s4 = min(a + 4 * rowStep, last);
      let s5 = last;
      // up to three columns more than there are, whose place is written to again
      while (to < end) {
        storeTransposed(v128.load(s0), v128.load(s1), v128.load(s2), v128.load(s3), to, wide);
        if (rows == 6) {
          const x = v128.load(s4);
          const y = v128.load(s5);
          const t0 = v128.shuffle<f32>(x, y, 0, 4, 1, 5);
          const t1 = v128.shuffle<f32>(x, y, 2, 6, 3, 7);
          v128.store64_lane(to, t0, 0, 16);
          v128.store64_lane(to, t0, 1, 16 + 24);
          v128.store64_lane(to, t1, 0, 16 + 48);
          v128.store64_lane(to, t1, 1, 16 + 72);
        }
        to += 4 * wide;
        s0 += 16;
        s1 += 16;
        s2 += 16;
        s3 += 16;
        s4 += 16;
        s5 += 16;
      }
    } else if (rowStep == 4) {
      for (let s = a; to < end; s += columnStep) {
        v128.store(to, v128.load(s));
        if (rows == 6) i64.store(to, i64.load(s, 16), 16);
        to += wide;
      }
    } else {
      for (let s = a; to < end; s += columnStep) {
        for (let r = 0; r < min(rows, left); r++) f32.store(at(to, r), f32.load(s + <usize>r * rowStep));
        to += wide;
      }
    }
    to = end;
    a += <usize>rows * rowStep;
    left -= rows;
  }
}

/** Packs a k × n matrix into panels of 8 columns; the numbers of missing columns do not matter. Steps are in bytes. */
export function packB(b: usize, rowStep: usize, columnStep: usize, k: i32, n: i32, to: usize): void {
  for (let j = 0; j < n; j += columns) {
    const width = min(columns, n - j);
    const end = to + ((<usize>k) << 5);
    let s = b + <usize>j * columnStep;
    if (columnStep == 4) {
      for (; to < end; to += 32) {
        v128.store(to, v128.load(s, 0), 0);
        v128.store(to, v128.load(s, 16), 16);
        s += rowStep;
      }
    } else if (rowStep == 4) {
      const last = s + <usize>(width - 1) * columnStep;
      for (let half: usize = 0; half < 32; half += 16) {
        const s0 = min(s + (half >> 2) * columnStep, last);
        const s1 = min(s0 + columnStep, last);
        const s2 = min(s1 + columnStep, last);
        const s3 = min(s2 + columnStep, last);
        // up to three rows more than there are, as above
        let from: usize = 0;
        for (let p = to + half; p < end; p += 128) {
          storeTransposed(v128.load(s0 + from), v128.load(s1 + from), v128.load(s2 + from), v128.load(s3 + from), p, 32);
          from += 16;
        }
      }
    } else {
      for (; to < end; to += 32) {
        for (let c = 0; c < width; c++) f32.store(at(to, c), f32.load(s + <usize>c * columnStep));
        s += rowStep;
      }
    }
    to = end;
  }
}
