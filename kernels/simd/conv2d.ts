// Convolution of pictures (n, c, h, w) with filters (f, c, kh, kw). Panels are packed straight from the padded picture;
// no table of windows is ever written. `scratch` has room for `conv2dScratch` elements.
import { gemm } from './gemm';
import { at, storeTransposed } from './memory';
import { columns, depth, multiply, noBias, packA, panelsA, panelsB, rowBlock } from './tile';
import { sumTo } from './reduce';
import { convolveByPoints, filterGradientByPoints, isForWinograd, winogradScratch } from './winograd';

const places: usize = memory.data(8 * 4, 16);

// @ts-ignore: decorator
@inline
function room(size: i32, padding: i32, kernel: i32, dilation: i32, stride: i32): i32 {
  return (size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1;
}

/** The number of scratch elements that the three functions need. */
export function conv2dScratch(
  c: i32,
  h: i32,
  w: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  ph: i32,
  pw: i32,
  dh: i32,
  dw: i32,
): i32 {
  const oh = room(h, ph, kh, dh, sh);
  const ow = room(w, pw, kw, dw, sw);
  const padded = c * (h + 2 * ph) * (w + 2 * pw);
  const spread = f * (oh + 2 * dh * (kh - 1)) * (ow + 2 * dw * (kw - 1));
  const windows = c * kh * kw * oh * ow;
  const direct = max(padded, spread) + 2 * (f + 6) * (c + 6) * kh * kw + windows + 64;
  if (!isForWinograd(4, c, f, kh, kw, sh * sw * dh * dw)) return direct;
  return max(direct, winogradScratch(c, f, kh, max(h, oh), max(w, ow)) + 2 * (f + 6) * (c + 6) * kh * kw);
}

function pad(x: usize, c: i32, h: i32, w: i32, ph: i32, pw: i32, to: usize): void {
  const wide = w + 2 * pw;
  const high = h + 2 * ph;
  memory.fill(to, 0, (<usize>(c * high * wide)) << 2);
  for (let k = 0; k < c; k++) {
    for (let y = 0; y < h; y++) {
      memory.copy(at(to, (k * high + y + ph) * wide + pw), x, (<usize>w) << 2);
      x += (<usize>w) << 2;
    }
  }
}

/** One padded picture (c, high, wide) with packed filters: results (f, oh, ow). */
function slide(
  picture: usize,
  filters: usize,
  bias: usize,
  out: usize,
  c: i32,
  high: i32,
  wide: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  dh: i32,
  dw: i32,
  oh: i32,
  ow: i32,
): void {
  const count = oh * ow;
  const k = c * kh * kw;
  const plane = (<usize>(high * wide)) << 2;
  const down = (<usize>(dh * wide)) << 2;
  const right = (<usize>dw) << 2;
  for (let p = 0; p < count; p += columns) {
    const y = p / ow;
    const x = p - y * ow;
    let to = panelsB;
    if (sw == 1 && x + columns <= ow) {
      let channel = at(picture, y * sh * wide + x);
      for (let ch = 0; ch < c; ch++) {
        let row = channel;
        for (let ky = 0; ky < kh; ky++) {
          let s = row;
          for (let kx = 0; kx < kw; kx++) {
            v128.store(to, v128.load(s, 0), 0);
            v128.store(to, v128.load(s, 16), 16);
            to += 32;
            s += right;
          }
          row += down;
        }
        channel += plane;
      }
    } else {
      for (let i = 0; i < columns; i++) {
        const q = min(p + i, count - 1);
        const qy = q / ow;
        store<usize>(places + ((<usize>i) << 2), at(picture, qy * sh * wide + (q - qy * ow) * sw));
      }
      for (let ch = 0; ch < c; ch++) {
        for (let ky = 0; ky < kh; ky++) {
          for (let kx = 0; kx < kw; kx++) {
            const shift = <usize>ch * plane + <usize>ky * down + <usize>kx * right;
            for (let i = 0; i < columns; i++) {
              f32.store(at(to, i), f32.load(load<usize>(places + ((<usize>i) << 2)) + shift));
            }
            to += 32;
          }
        }
      }
    }
    const width = min(columns, count - p);
    multiply(f, width, k, filters, 0, panelsB, 0, bias ? bias : noBias, at(out, p), (<usize>count) << 2, false);
  }
}

/** Packs the bias, with zeros to fill its last panel, to `to`. */
function packBias(bias: usize, f: i32, to: usize): void {
  memory.fill(to, 0, (<usize>(f + 6)) << 2);
  memory.copy(to, bias, (<usize>f) << 2);
}

/** out (n, f, oh, ow) = x convolved with the filters, plus the bias (0 for none). */
export function conv2d(
  x: usize,
  filters: usize,
  bias: usize,
  out: usize,
  scratch: usize,
  n: i32,
  c: i32,
  h: i32,
  w: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  ph: i32,
  pw: i32,
  dh: i32,
  dw: i32,
): void {
  const high = h + 2 * ph;
  const wide = w + 2 * pw;
  const oh = room(h, ph, kh, dh, sh);
  const ow = room(w, pw, kw, dw, sw);
  const k = c * kh * kw;
  if (isForWinograd(n, c, f, kh, kw, sh * sw * dh * dw)) {
    const fours = n & ~3;
    convolveByPoints(x, filters, bias, out, scratch, fours, c, h, w, f, kh, ph, pw, oh, ow);
    x += (<usize>(fours * c * h * w)) << 2;
    out += (<usize>(fours * f * oh * ow)) << 2;
    n -= fours;
  }
  const packed = at(scratch, c * high * wide + 16);
  const packedBias = at(packed, (f + 6) * k);
  packA(filters, (<usize>k) << 2, 4, f, k, packed);
  if (bias) packBias(bias, f, packedBias);
  for (let i = 0; i < n; i++) {
    pad(x, c, h, w, ph, pw, scratch);
    slide(scratch, packed, bias ? packedBias : 0, out, c, high, wide, f, kh, kw, sh, sw, dh, dw, oh, ow);
    x += (<usize>(c * h * w)) << 2;
    out += (<usize>(f * oh * ow)) << 2;
  }
}

/** The gradient of the pictures, dx (n, c, h, w), from that of the results. */
export function conv2dInputGradient(
  dy: usize,
  filters: usize,
  dx: usize,
  scratch: usize,
  n: i32,
  c: i32,
  h: i32,
  w: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  ph: i32,
  pw: i32,
  dh: i32,
  dw: i32,
): void {
  const oh = room(h, ph, kh, dh, sh);
  const ow = room(w, pw, kw, dw, sw);
  const turnedH = dh * (kh - 1) - ph;
  const turnedW = dw * (kw - 1) - pw;
  if (sh != 1 || sw != 1 || turnedH < 0 || turnedW < 0) {
    scatterInputGradient(dy, filters, dx, scratch, n, c, h, w, f, kh, kw, sh, sw, ph, pw, dh, dw, oh, ow);
    return;
  }
  // a convolution of dy with the filters turned by half a turn, channels and filters exchanged
  const area = kh * kw;
  const fours = isForWinograd(n, c, f, kh, kw, dh * dw) ? n & ~3 : 0;
  const padded = f * (oh + 2 * turnedH) * (ow + 2 * turnedW) + 16;
  const turned = at(scratch, fours ? winogradScratch(c, f, kh, max(h, oh), max(w, ow)) : padded);
  const packed = at(turned, f * c * area);
  for (let ch = 0; ch < c; ch++) {
    for (let g = 0; g < f; g++) {
      for (let i = 0; i < area; i++) {
        f32.store(at(turned, (ch * f + g) * area + i), f32.load(at(filters, (g * c + ch) * area + area - 1 - i)));
      }
    }
  }
  if (fours) {
    convolveByPoints(dy, turned, 0, dx, scratch, fours, f, oh, ow, c, kh, turnedH, turnedW, h, w);
    dy += (<usize>(fours * f * oh * ow)) << 2;
    dx += (<usize>(fours * c * h * w)) << 2;
    n -= fours;
  }
  packA(turned, (<usize>(f * area)) << 2, 4, c, f * area, packed);
  const high = oh + 2 * turnedH;
  const wide = ow + 2 * turnedW;
  for (let i = 0; i < n; i++) {
    pad(dy, f, oh, ow, turnedH, turnedW, scratch);
    slide(scratch, packed, 0, dx, f, high, wide, c, kh, kw, 1, 1, dh, dw, h, w);
    dy += (<usize>(f * oh * ow)) << 2;
    dx += (<usize>(c * h * w)) << 2;
  }
}

/** The general case: the gradient of every window, added up where the windows lie. */
function scatterInputGradient(
  dy: usize,
  filters: usize,
  dx: usize,
  scratch: usize,
  n: i32,
  c: i32,
  h: i32,
  w: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  ph: i32,
  pw: i32,
  dh: i32,
  dw: i32,
  oh: i32,
  ow: i32,
): void {
  const k = c * kh * kw;
  const count = oh * ow;
  memory.fill(dx, 0, (<usize>(n * c * h * w)) << 2);
  for (let i = 0; i < n; i++) {
    gemm(k, count, f, filters, 1, k, dy, count, 1, scratch, count, 0);
    let s = scratch;
    for (let ch = 0; ch < c; ch++) {
      for (let ky = 0; ky < kh; ky++) {
        for (let kx = 0; kx < kw; kx++) {
          for (let oy = 0; oy < oh; oy++) {
            const y = oy * sh - ph + ky * dh;
            for (let ox = 0; ox < ow; ox++) {
              const x = ox * sw - pw + kx * dw;
              if (y >= 0 && y < h && x >= 0 && x < w) {
                const to = at(dx, (ch * h + y) * w + x);
                f32.store(to, f32.load(to) + f32.load(s));
              }
              s += 4;
            }
          }
        }
      }
    }
    dy += (<usize>(f * count)) << 2;
    dx += (<usize>(c * h * w)) << 2;
  }
}

/** The gradients of the filters, dFilters (f, c, kh, kw), and of the bias, dBias (f) (0: not wanted). */
export function conv2dFilterGradient(
  x: usize,
  dy: usize,
  dFilters: usize,
  dBias: usize,
  scratch: usize,
  n: i32,
  c: i32,
  h: i32,
  w: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  ph: i32,
  pw: i32,
  dh: i32,
  dw: i32,
): void {
  const high = h + 2 * ph;
  const wide = w + 2 * pw;
  const oh = room(h, ph, kh, dh, sh);
  const ow = room(w, pw, kw, dw, sw);
  const count = oh * ow;
  const area = kh * kw;
  const k = c * area;
  if (dBias) sumTo(dy, dBias, n, f, count);
  if (isForWinograd(n, c, f, kh, kw, sh * sw * dh * dw)) {
    filterGradientByPoints(x, dy, dFilters, scratch, n, c, h, w, f, kh, ph, pw, oh, ow);
    return;
  }
  memory.fill(dFilters, 0, (<usize>(f * k)) << 2);
  for (let i = 0; i < n; i++) {
    pad(x, c, h, w, ph, pw, scratch);
    // as many rows of results at a time as a panel is deep
    const rowsAtOnce = max(1, depth / ow);
    for (let y0 = 0; y0 < oh; y0 += rowsAtOnce) {
      const y1 = min(oh, y0 + rowsAtOnce);
      for (let x0 = 0; x0 < ow; x0 += depth) {
        const x1 = min(ow, x0 + depth);
        addFilterGradient(scratch, dy, dFilters, high, wide, f, k, area, kw, sh, sw, dh, dw, ow, count, y0, y1, x0, x1);
      }
    }
    x += (<usize>(c * h * w)) << 2;
    dy += (<usize>(f * count)) << 2;
  }
}

/**
 * Adds the contribution of the results in rows y0 … y1, columns x0 … x1 of one picture to the gradient of the filters.
 */
function addFilterGradient(
  picture: usize,
  dy: usize,
  dFilters: usize,
  high: i32,
  wide: i32,
  f: i32,
  k: i32,
  area: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  dh: i32,
  dw: i32,
  ow: i32,
  count: i32,
  y0: i32,
  y1: i32,
  x0: i32,
  x1: i32,
): void {
  const width = x1 - x0;
  const deep = (y1 - y0) * width;
  const fast = sw == 1 && (width & 3) == 0;
  for (let f0 = 0; f0 < f; f0 += rowBlock) {
    const filters = min(rowBlock, f - f0);
    // more than one row only if rows are whole, so the results lie one after another
    packA(at(dy, f0 * count + y0 * ow + x0), (<usize>count) << 2, 4, filters, deep, panelsA);
    for (let j = 0; j < k; j += columns) {
      const used = min(columns, k - j);
      for (let r = 0; r < columns; r++) {
        const q = min(j + r, k - 1);
        const ch = q / area;
        const ky = (q - ch * area) / kw;
        const kx = q - ch * area - ky * kw;
        store<usize>(
          places + ((<usize>r) << 2),
          at(picture, (ch * high + y0 * sh + ky * dh) * wide + x0 * sw + kx * dw),
        );
      }
      const rowStep = (<usize>(sh * wide)) << 2;
      let to = panelsB;
      if (fast) {
        for (let half = 0; half < 2; half++) {
          const base = places + <usize>(16 * half);
          let s0 = load<usize>(base, 0);
          let s1 = load<usize>(base, 4);
          let s2 = load<usize>(base, 8);
          let s3 = load<usize>(base, 12);
          to = panelsB + <usize>(16 * half);
          for (let y = y0; y < y1; y++) {
            for (let i: usize = 0; i < (<usize>width) << 2; i += 16) {
              storeTransposed(v128.load(s0 + i), v128.load(s1 + i), v128.load(s2 + i), v128.load(s3 + i), to, 32);
              to += 128;
            }
            s0 += rowStep;
            s1 += rowStep;
            s2 += rowStep;
            s3 += rowStep;
          }
        }
      } else {
        for (let y = 0; y < y1 - y0; y++) {
          for (let x = 0; x < width; x++) {
            const shift = <usize>y * rowStep + ((<usize>(x * sw)) << 2);
            for (let r = 0; r < columns; r++) {
              f32.store(at(to, r), f32.load(load<usize>(places + ((<usize>r) << 2)) + shift));
            }
            to += 32;
          }
        }
      }
      multiply(filters, used, deep, panelsA, 0, panelsB, 0, noBias, at(dFilters, f0 * k + j), (<usize>k) << 2, true);
    }
  }
}
