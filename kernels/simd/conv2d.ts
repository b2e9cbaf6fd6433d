// Convolution of pictures (n, c, h, w) with filters (f, c, kh, kw). Panels are packed straight from the padded picture,
// without a table of its windows (im2col). `scratch` has room for as many elements as `conv2dGeometry` returns.
import { gemm } from './gemm';
import { forward, geometryOf, Geometry, transposed, usesWinograd } from './geometry';
import { at, storeTransposed } from './memory';
import { columns, depth, multiply, noBias, packA, panelsA, panelsB, rowBlock } from './tile';
import { sumTo } from './reduce';
import { winogradConvolve, winogradFilterGradient, winogradScratch } from './winograd';

const places: usize = memory.data(8 * 4, 16);

/** Sets the geometry of the convolutions that follow; returns the number of scratch elements that they need. */
export function conv2dGeometry(
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
): i32 {
  const g = geometryOf(forward, n, c, h, w, f, kh, kw, sh, sw, ph, pw, dh, dw);
  geometryOf(transposed, n, f, g.oh, g.ow, c, kh, kw, 1, 1, dh * (kh - 1) - ph, dw * (kw - 1) - pw, dh, dw);
  const padded = c * g.high * g.wide;
  const spread = f * (g.oh + 2 * dh * (kh - 1)) * (g.ow + 2 * dw * (kw - 1));
  const windows = c * kh * kw * g.oh * g.ow;
  const filters = 2 * (f + 6) * (c + 6) * kh * kw;
  const direct = max(padded, spread) + filters + windows + 64;
  return usesWinograd(g) ? max(direct, winogradScratch(g) + filters) : direct;
}

function pad(x: usize, g: Geometry, to: usize): void {
  const row = (<usize>g.w) << 2;
  memory.fill(to, 0, (<usize>(g.c * g.high * g.wide)) << 2);
  for (let k = 0; k < g.c; k++) {
    for (let y = 0; y < g.h; y++) {
      memory.copy(at(to, (k * g.high + y + g.ph) * g.wide + g.pw), x, row);
      x += row;
    }
  }
}

/** Convolves one padded picture (c, high, wide) with packed filters: results (f, oh, ow). */
function slide(picture: usize, filters: usize, bias: usize, out: usize, g: Geometry): void {
  const c = g.c;
  const kh = g.kh;
  const kw = g.kw;
  const sh = g.sh;
  const sw = g.sw;
  const ow = g.ow;
  const wide = g.wide;
  const count = g.oh * ow;
  const plane = (<usize>(g.high * wide)) << 2;
  const down = (<usize>(g.dh * wide)) << 2;
  const right = (<usize>g.dw) << 2;
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
    multiply(g.f, width, c * kh * kw, filters, 0, panelsB, 0, bias ? bias : noBias, at(out, p), (<usize>count) << 2, false);
  }
}

/** Copies the bias to `to`, with zeros to fill its last panel. */
function packBias(bias: usize, f: i32, to: usize): void {
  memory.fill(to, 0, (<usize>(f + 6)) << 2);
  memory.copy(to, bias, (<usize>f) << 2);
}

/** Does what `conv2d` does, for any geometry; the filters are packed to `packed` on the way. */
function convolve(
  x: usize,
  filters: usize,
  bias: usize,
  out: usize,
  scratch: usize,
  packed: usize,
  g: Geometry,
): void {
  const k = g.c * g.kh * g.kw;
  const sizeX = (<usize>(g.c * g.h * g.w)) << 2;
  const sizeOut = (<usize>(g.f * g.oh * g.ow)) << 2;
  const inWinograd = usesWinograd(g) ? g.n & ~3 : 0;
  if (inWinograd) winogradConvolve(x, filters, bias, out, scratch, g);
  const packedBias = at(packed, (g.f + 6) * k);
  packA(filters, (<usize>k) << 2, 4, g.f, k, packed);
  if (bias) packBias(bias, g.f, packedBias);
  for (let i = inWinograd; i < g.n; i++) {
    pad(x + <usize>i * sizeX, g, scratch);
    slide(scratch, packed, bias ? packedBias : 0, out + <usize>i * sizeOut, g);
  }
}

/** out (n, f, oh, ow) = x convolved with the filters, plus the bias (0 for none). */
export function conv2d(x: usize, filters: usize, bias: usize, out: usize, scratch: usize): void {
  convolve(x, filters, bias, out, scratch, at(scratch, forward.c * forward.high * forward.wide + 16), forward);
}

/** The gradient of the pictures, dx (n, c, h, w), from that of the results. */
export function conv2dInputGradient(dy: usize, filters: usize, dx: usize, scratch: usize): void {
  const g = forward;
  if (g.sh != 1 || g.sw != 1 || transposed.ph < 0 || transposed.pw < 0) {
    scatterInputGradient(dy, filters, dx, scratch, g);
    return;
  }
  // a convolution of dy with the filters rotated by 180°, and channels and filters exchanged
  const c = g.c;
  const f = g.f;
  const area = g.kh * g.kw;
  const padded = f * transposed.high * transposed.wide + 16;
  const weights = at(scratch, usesWinograd(g) ? max(winogradScratch(g), padded) : padded);
  for (let ch = 0; ch < c; ch++) {
    for (let o = 0; o < f; o++) {
      for (let i = 0; i < area; i++) {
        f32.store(at(weights, (ch * f + o) * area + i), f32.load(at(filters, (o * c + ch) * area + area - 1 - i)));
      }
    }
  }
  convolve(dy, weights, 0, dx, scratch, at(weights, f * c * area), transposed);
}

/** The general case: adds the gradient of every window to the place of the window. */
function scatterInputGradient(dy: usize, filters: usize, dx: usize, scratch: usize, g: Geometry): void {
  const c = g.c;
  const h = g.h;
  const w = g.w;
  const f = g.f;
  const sw = g.sw;
  const ow = g.ow;
  const k = c * g.kh * g.kw;
  const count = g.oh * ow;
  memory.fill(dx, 0, (<usize>(g.n * c * h * w)) << 2);
  for (let i = 0; i < g.n; i++) {
    gemm(k, count, f, filters, 1, k, dy, count, 1, scratch, count, 0);
    let s = scratch;
    for (let ch = 0; ch < c; ch++) {
      for (let ky = 0; ky < g.kh; ky++) {
        for (let kx = 0; kx < g.kw; kx++) {
          for (let oy = 0; oy < g.oh; oy++) {
            const y = oy * g.sh - g.ph + ky * g.dh;
            let x = kx * g.dw - g.pw;
            for (let ox = 0; ox < ow; ox++) {
              if (y >= 0 && y < h && x >= 0 && x < w) {
                const to = at(dx, (ch * h + y) * w + x);
                f32.store(to, f32.load(to) + f32.load(s));
              }
              s += 4;
              x += sw;
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
export function conv2dFilterGradient(x: usize, dy: usize, dFilters: usize, dBias: usize, scratch: usize): void {
  const g = forward;
  const count = g.oh * g.ow;
  if (dBias) sumTo(dy, dBias, g.n, g.f, count);
  if (usesWinograd(g)) {
    winogradFilterGradient(x, dy, dFilters, scratch, g);
    return;
  }
  memory.fill(dFilters, 0, (<usize>(g.f * g.c * g.kh * g.kw)) << 2);
  for (let i = 0; i < g.n; i++) {
    pad(x, g, scratch);
    // as many rows of results at a time as fit the depth of a panel
    const rowsAtOnce = max(1, depth / g.ow);
    for (let y0 = 0; y0 < g.oh; y0 += rowsAtOnce) {
      const y1 = min(g.oh, y0 + rowsAtOnce);
      for (let x0 = 0; x0 < g.ow; x0 += depth) {
        addFilterGradient(scratch, dy, dFilters, g, y0, y1, x0, min(g.ow, x0 + depth));
      }
    }
    x += (<usize>(g.c * g.h * g.w)) << 2;
    dy += (<usize>(g.f * count)) << 2;
  }
}

/**
 * Adds the contribution of the results in rows y0 … y1, columns x0 … x1 of one picture to the gradient of the filters.
 */
function addFilterGradient(
  picture: usize,
  dy: usize,
  dFilters: usize,
  g: Geometry,
  y0: i32,
  y1: i32,
  x0: i32,
  x1: i32,
): void {
  const area = g.kh * g.kw;
  const k = g.c * area;
  const sw = g.sw;
  const wide = g.wide;
  const count = g.oh * g.ow;
  const width = x1 - x0;
  const deep = (y1 - y0) * width;
  const fast = sw == 1 && (width & 3) == 0;
  for (let f0 = 0; f0 < g.f; f0 += rowBlock) {
    const filters = min(rowBlock, g.f - f0);
    // several rows only if they are whole, so that the results are contiguous
    packA(at(dy, f0 * count + y0 * g.ow + x0), (<usize>count) << 2, 4, filters, deep, panelsA);
    for (let j = 0; j < k; j += columns) {
      const used = min(columns, k - j);
      for (let r = 0; r < columns; r++) {
        const q = min(j + r, k - 1);
        const ch = q / area;
        const ky = (q - ch * area) / g.kw;
        const kx = q - ch * area - ky * g.kw;
        store<usize>(
          places + ((<usize>r) << 2),
          at(picture, (ch * g.high + y0 * g.sh + ky * g.dh) * wide + x0 * sw + kx * g.dw),
        );
      }
      const rowStep = (<usize>(g.sh * wide)) << 2;
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
