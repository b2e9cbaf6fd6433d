// Convolutions with 3 × 3 and 5 × 5 filters by fewer products: Winograd, 1980; Lavin and Gray, 2016. A tile of m × m results,
// m = 7 − the filter's size, is a polynomial in two variables, determined by its values at 6 × 6 points: the products of
// the filter's values there with the picture's. At each point, all channels together are one matrix product. The
// transforms take four numbers at a time, one from each of four interleaved planes.
import { Geometry } from './geometry';
import { at, storeTransposed } from './memory';
import { bytes, divideByNorms, grid, transformPicture, points, transformBack, transformTile } from './winogradTransforms';
import { multiply, noBias } from './tile';

const blank: usize = memory.data(16 * 64, 64);

/** Interleaves four planes (h, w), `apart` bytes from each other, of which all after `count` are zeros, in a plane of width `wide`. */
function interleave(from: usize, apart: usize, count: i32, h: i32, w: i32, to: usize, wide: i32): void {
  let s0 = from;
  let s1 = from + apart;
  let s2 = from + 2 * apart;
  let s3 = from + 3 * apart;
  for (let y = 0; y < h; y++) {
    let x = 0;
    let out = to;
    if (count >= 4) {
      for (; x + 4 <= w; x += 4) {
        const i = (<usize>x) << 2;
        storeTransposed(v128.load(s0 + i), v128.load(s1 + i), v128.load(s2 + i), v128.load(s3 + i), out, bytes);
        out += 4 * bytes;
      }
    }
    for (; x < w; x++) {
      const i = (<usize>x) << 2;
      f32.store(out, f32.load(s0 + i), 0);
      f32.store(out, count > 1 ? f32.load(s1 + i) : 0, 4);
      f32.store(out, count > 2 ? f32.load(s2 + i) : 0, 8);
      f32.store(out, count > 3 ? f32.load(s3 + i) : 0, 12);
      out += bytes;
    }
    const next = (<usize>w) << 2;
    s0 += next;
    s1 += next;
    s2 += next;
    s3 += next;
    to += (<usize>wide) << 4;
  }
}

/** A size rounded up to a multiple of four. */
// @ts-ignore: decorator
@inline
function padded(size: i32): i32 {
  return (size + 3) & ~3;
}

/** The number of rows of tiles processed at a time: as many as fill some panels of eight columns. */
// @ts-ignore: decorator
@inline
function rowsAtOnce(across: i32, down: i32): i32 {
  return min(down, max(1, 16 / across));
}

/** The distance from one point to the next in bytes, for this many numbers: never a power of two, which would conflict in a cache. */
// @ts-ignore: decorator
@inline
function pointStep(numbers: i32): usize {
  return ((<usize>numbers) << 2) + 64;
}

/** The division of the results (oh, ow) into tiles of m × m, for filters r × r. */
// @ts-ignore: decorator
@unmanaged
class Tiles {
  r: i32;
  m: i32;
  across: i32;
  down: i32;
  /** The number of rows of tiles processed at a time. */
  rows: i32;
  /** The size of the padded picture beneath all tiles, and the bytes of a plane of it. */
  wide: i32;
  high: i32;
  plane: usize;
}
const cut = changetype<Tiles>(memory.data(offsetof<Tiles>(), 16));

function tilesOf(r: i32, oh: i32, ow: i32): Tiles {
  const t = cut;
  const m = 7 - r;
  t.r = r;
  t.m = m;
  t.across = (ow + m - 1) / m;
  t.down = (oh + m - 1) / m;
  t.rows = rowsAtOnce(t.across, t.down);
  t.wide = t.across * m + r - 1;
  t.high = t.down * m + r - 1;
  t.plane = <usize>(t.wide * t.high) * bytes;
  return t;
}

/** The number of scratch elements that a convolution and its gradients need. */
export function winogradScratch(g: Geometry): i32 {
  const t = tilesOf(g.kh, max(g.h, g.oh), max(g.w, g.ow));
  const most = padded(max(g.c, g.f));
  const numbers = max(t.rows * t.across, 16) * most;
  return 8 * t.wide * t.high * most + points * (2 * (4 * numbers + 16) + most * most + 16) + 256;
}

/** Transforms filters (f, c, r, r): for each point a matrix (c, f). */
function transformFilters(filters: usize, c: i32, f: i32, r: i32, to: usize): void {
  const within = (<usize>(r * r)) << 2;
  const between = <usize>c * within;
  const wide = padded(f);
  const apart = pointStep(c * wide);
  for (let ch = 0; ch < c; ch++) {
    for (let g = 0; g < f; g += 4) {
      interleave(filters + <usize>ch * within + <usize>g * between, between, f - g, r, r, blank, r);
      const place = at(to, ch * wide + g);
      transformTile(r, blank, <usize>r * bytes, place, apart);
      divideByNorms(place, apart);
    }
  }
}

/** Writes a tile of m × m results of four pictures, of which `height` rows and `width` columns are wanted. */
// @ts-ignore: decorator
@inline
function storeTile(m: i32, bias: v128, out: usize, apart: usize, row: usize, height: i32, width: i32): void {
  if (m == 4 && height >= 4 && width >= 4) {
    for (let y: usize = 0; y < 4; y++) {
      const from = grid + y * 4 * bytes;
      storeTransposed(
        f32x4.add(bias, v128.load(from, 0)),
        f32x4.add(bias, v128.load(from, 16)),
        f32x4.add(bias, v128.load(from, 32)),
        f32x4.add(bias, v128.load(from, 48)),
        out + y * row,
        apart,
      );
    }
    return;
  }
  for (let y = 0; y < min(m, height); y++) {
    for (let x = 0; x < min(m, width); x++) {
      const v = f32x4.add(bias, v128.load(grid + <usize>(y * m + x) * bytes));
      const to = at(out + <usize>y * row, x);
      f32.store(to, f32x4.extract_lane(v, 0));
      f32.store(to + apart, f32x4.extract_lane(v, 1));
      f32.store(to + 2 * apart, f32x4.extract_lane(v, 2));
      f32.store(to + 3 * apart, f32x4.extract_lane(v, 3));
    }
  }
}

/** out (n, f, oh, ow) = x convolved with filters (f, c, r, r), plus the bias (0 for none), for n down to a multiple of four. */
export function winogradConvolve(x: usize, filters: usize, bias: usize, out: usize, scratch: usize, g: Geometry): void {
  const tiles = tilesOf(g.kh, g.oh, g.ow);
  const c = g.c;
  const f = g.f;
  const h = g.h;
  const w = g.w;
  const oh = g.oh;
  const ow = g.ow;
  const m = tiles.m;
  const across = tiles.across;
  const down = tiles.down;
  const rows = tiles.rows;
  const wide = tiles.wide;
  const columns = 4 * across * rows;
  const plane = tiles.plane;
  const weights = scratch + <usize>c * plane;
  const apartW = pointStep(c * padded(f));
  const inputs = weights + <usize>points * apartW;
  const apartI = pointStep(c * columns);
  const results = inputs + <usize>points * apartI;
  const apartR = pointStep(f * columns);
  const row = <usize>wide * bytes;
  const line = (<usize>columns) << 2;
  transformFilters(filters, c, f, tiles.r, weights);
  memory.fill(scratch, 0, <usize>c * plane);
  const inner = scratch + <usize>(g.ph * wide + g.pw) * bytes;
  const sizeX = (<usize>(c * h * w)) << 2;
  const sizeOut = (<usize>(f * oh * ow)) << 2;
  for (let i = 4; i <= g.n; i += 4) {
    for (let ch = 0; ch < c; ch++) {
      interleave(x + ((<usize>(ch * h * w)) << 2), sizeX, 4, h, w, inner + <usize>ch * plane, wide);
    }
    for (let ty = 0; ty < down; ty += rows) {
      const used = min(rows, down - ty);
      for (let ch = 0; ch < c; ch++) {
        let to = inputs + <usize>ch * line;
        for (let y = ty; y < ty + used; y++) {
          let from = scratch + <usize>ch * plane + <usize>(y * m) * row;
          for (let t = 0; t < across; t++) {
            transformPicture(from, row, to, apartI);
            from += <usize>m * bytes;
            to += bytes;
          }
        }
      }
      for (let i: usize = 0; i < <usize>points; i++) {
        multiply(
          f,
          4 * across * used,
          c,
          weights + i * apartW,
          (<usize>padded(f)) << 2,
          inputs + i * apartI,
          line,
          noBias,
          results + i * apartR,
          line,
          false,
        );
      }
      for (let o = 0; o < f; o++) {
        let from = results + <usize>o * line;
        const added = bias ? v128.load32_splat(at(bias, o)) : f32x4.splat(0);
        for (let y = ty; y < ty + used; y++) {
          for (let t = 0; t < across; t++) {
            transformBack(m, from, apartR);
            const place = at(out, (o * oh + y * m) * ow + t * m);
            storeTile(m, added, place, sizeOut, (<usize>ow) << 2, oh - y * m, ow - t * m);
            from += bytes;
          }
        }
      }
    }
    x += 4 * sizeX;
    out += 4 * sizeOut;
  }
}

/** The gradient of filters (f, c, r, r), from pictures x (n, c, h, w) and that of the results, dy (n, f, oh, ow). */
export function winogradFilterGradient(x: usize, dy: usize, dFilters: usize, scratch: usize, g: Geometry): void {
  const tiles = tilesOf(g.kh, g.oh, g.ow);
  const c = g.c;
  const f = g.f;
  const m = tiles.m;
  const across = tiles.across;
  const down = tiles.down;
  const rows = tiles.rows;
  const wide = tiles.wide;
  const c4 = padded(c);
  const f4 = padded(f);
  const plane = tiles.plane;
  const planeY = <usize>(across * m * down * m) * bytes;
  const upstream = scratch + <usize>(c4 >> 2) * plane;
  const inputs = upstream + <usize>(f4 >> 2) * planeY;
  const apartI = pointStep(c4 * across * rows);
  const results = inputs + <usize>points * apartI;
  const apartR = pointStep(f4 * across * rows);
  const sums = results + <usize>points * apartR;
  const apartS = pointStep(f * c4);
  memory.fill(scratch, 0, inputs - scratch);
  memory.fill(sums, 0, <usize>points * apartS);
  const inner = scratch + <usize>(g.ph * wide + g.pw) * bytes;
  const sizeX = (<usize>(g.h * g.w)) << 2;
  const sizeY = (<usize>(g.oh * g.ow)) << 2;
  const row = <usize>wide * bytes;
  const rowY = <usize>(across * m) * bytes;
  for (let i = 0; i < g.n; i++) {
    for (let ch = 0; ch < c; ch += 4) {
      interleave(x + <usize>ch * sizeX, sizeX, c - ch, g.h, g.w, inner + <usize>(ch >> 2) * plane, wide);
    }
    for (let o = 0; o < f; o += 4) {
      interleave(dy + <usize>o * sizeY, sizeY, f - o, g.oh, g.ow, upstream + <usize>(o >> 2) * planeY, across * m);
    }
    for (let ty = 0; ty < down; ty += rows) {
      const used = min(rows, down - ty);
      for (let y = 0; y < used; y++) {
        for (let t = 0; t < across; t++) {
          const tile = y * across + t;
          const top = <usize>((ty + y) * m);
          const left = <usize>(t * m) * bytes;
          for (let ch = 0; ch < c4; ch += 4) {
            transformPicture(scratch + <usize>(ch >> 2) * plane + top * row + left, row, at(inputs, tile * c4 + ch), apartI);
          }
          for (let o = 0; o < f4; o += 4) {
            transformTile(m, upstream + <usize>(o >> 2) * planeY + top * rowY + left, rowY, at(results, tile * f4 + o), apartR);
          }
        }
      }
      for (let i: usize = 0; i < <usize>points; i++) {
        multiply(
          f,
          c4,
          used * across,
          results + i * apartR,
          (<usize>f4) << 2,
          inputs + i * apartI,
          (<usize>c4) << 2,
          noBias,
          sums + i * apartS,
          (<usize>c4) << 2,
          true,
        );
      }
    }
    x += <usize>c * sizeX;
    dy += <usize>f * sizeY;
  }
  const area = g.kh * g.kw;
  for (let o = 0; o < f; o++) {
    for (let ch = 0; ch < c; ch += 4) {
      const from = at(sums, o * c4 + ch);
      divideByNorms(from, apartS);
      transformBack(tiles.r, from, apartS);
      for (let k = 0; k < min(4, c - ch); k++) {
        for (let i = 0; i < area; i++) {
          f32.store(at(dFilters, (o * c + ch + k) * area + i), f32.load(at(grid + <usize>i * bytes, k)));
        }
      }
    }
  }
}
