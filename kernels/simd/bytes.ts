// Distances of rows that hold whole numbers from 0 to 255, as pictures do, by integers: faster, and exact.
import { at } from './memory';
import { panelsA, panelsB, rowBlock } from './tile';

/** The type of the numbers in panels says what is summed: products for Euclidean distances, the smaller of two for Manhattan. */
type Products = i16;
type Minima = u8;

/** Sums of squares of longer rows may not fit into 31 bits. */
const longest: i32 = 33025;
/** The rows of A and of B in a panel, which follow one another vector by vector. */
const rowsA: i32 = 2;
const rowsB: i32 = 4;
/** The depth of panels, in vectors. Sums of 128 minima would still fit into 16 bits. */
const depth: i32 = 64;
/** The rows of B that are packed at a time: they stay in the fastest cache. */
const columnBlock: i32 = 16;
const edge: usize = memory.data(16, 16);

// @ts-ignore: decorator
@inline
function inVector<T>(): i32 {
  return 16 / sizeof<T>();
}

/** The four numbers from x on, of which `left` belong to the row; the others become zeros. */
// @ts-ignore: decorator
@inline
function four(x: usize, left: i32): v128 {
  const numbers = v128.load(x);
  return left >= 4 ? numbers : v128.and(numbers, i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(left)));
}

/** Added to a number of the right kind, it leaves the number in the last byte and changes no other. */
// @ts-ignore: decorator
@inline
function shift(): v128 {
  return f32x4.splat(8388608);
}

// @ts-ignore: decorator
@inline
function integers(numbers: v128): v128 {
  return v128.xor(f32x4.add(numbers, shift()), shift());
}

/** Writes the sum of every row, or of its squares; false if a number is not whole, or not from 0 to 255. */
function sums<T>(x: usize, rows: i32, d: i32, out: usize): bool {
  for (let r = 0; r < rows; r++) {
    let sum = i32x4.splat(0);
    let bits = sum;
    let wrong = sum;
    for (let left = d; left > 0; left -= 4) {
      const numbers = four(x + ((<usize>(d - left)) << 2), left);
      const whole = integers(numbers);
      bits = v128.or(bits, whole);
      wrong = v128.or(wrong, f32x4.ne(f32x4.convert_i32x4_s(whole), numbers));
      sum = i32x4.add(sum, sizeof<T>() == sizeof<Products>() ? i32x4.dot_i16x8_s(whole, whole) : whole);
    }
    if (v128.any_true(v128.or(wrong, i32x4.shr_u(bits, 8)))) return false;
    sum = i32x4.add(sum, v128.shuffle<i32>(sum, sum, 2, 3, 0, 1));
    i32.store(at(out, r), i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1));
    x += (<usize>d) << 2;
  }
  return true;
}

/** The eight numbers from x on as 16-bit integers, as in `four`. */
// @ts-ignore: decorator
@inline
function eight(x: usize, left: i32): v128 {
  return i16x8.narrow_i32x4_s(integers(four(x, left)), integers(four(x + 16, left - 4)));
}

/** Packs `d` numbers of each row into panels; where rows are missing, the last one again. */
function pack<T>(x: usize, step: usize, rows: i32, d: i32, inPanel: i32, to: usize): void {
  const next = (<usize>inPanel) << 4;
  for (let r = 0; r < rows; r += inPanel) {
    for (let i = 0; i < inPanel; i++) {
      const row = x + <usize>min(r + i, rows - 1) * step;
      let place = to + ((<usize>i) << 4);
      for (let p = 0; p < d; p += inVector<T>()) {
        let vector = eight(at(row, p), d - p);
        if (sizeof<T>() == sizeof<Minima>()) vector = i8x16.narrow_i16x8_u(vector, eight(at(row, p + 8), d - p - 8));
        v128.store(place, vector);
        place += next;
      }
    }
    to += next * <usize>((d + inVector<T>() - 1) / inVector<T>());
  }
}

// @ts-ignore: decorator
@inline
function plus<T>(sum: v128, a: v128, b: v128): v128 {
  return sizeof<T>() == sizeof<Products>()
    ? i32x4.add(sum, i32x4.dot_i16x8_s(a, b))
    : i16x8.add(sum, i16x8.extadd_pairwise_i8x16_u(i8x16.min_u(a, b)));
}

/** Adds up the lanes of each of the four. */
// @ts-ignore: decorator
@inline
function total<T>(s0: v128, s1: v128, s2: v128, s3: v128): v128 {
  if (sizeof<T>() == sizeof<Minima>()) {
    s0 = i32x4.extadd_pairwise_i16x8_u(s0);
    s1 = i32x4.extadd_pairwise_i16x8_u(s1);
    s2 = i32x4.extadd_pairwise_i16x8_u(s2);
    s3 = i32x4.extadd_pairwise_i16x8_u(s3);
  }
  const t0 = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 1, 5), v128.shuffle<i32>(s0, s1, 2, 6, 3, 7));
  const t1 = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 1, 5), v128.shuffle<i32>(s2, s3, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(t0, t1, 0, 1, 4, 5), v128.shuffle<i32>(t0, t1, 2, 3, 6, 7));
}

/** Four distances: |a|² + |b|² − 2 a·b is the square of one, a + b − 2 min(a, b) is |a − b|. */
// @ts-ignore: decorator
@inline
function distances<T>(ofA: i32, ofB: v128, common: v128): v128 {
  const sum = i32x4.sub(i32x4.add(i32x4.splat(ofA), ofB), i32x4.add(common, common));
  if (sizeof<T>() == sizeof<Minima>()) return f32x4.convert_i32x4_s(sum);
  const low = f64x2.sqrt(f64x2.convert_low_i32x4_s(sum));
  const high = f64x2.sqrt(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(sum, sum, 2, 3, 2, 3)));
  return v128.shuffle<i32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

/** Adds four sums to those at c; after the last, makes distances of them. */
// @ts-ignore: decorator
@inline
function put<T>(c: usize, width: i32, sum: v128, isFirst: bool, isLast: bool, ofA: usize, ofB: usize): void {
  if (!isFirst) sum = i32x4.add(sum, v128.load(c));
  if (isLast) sum = distances<T>(i32.load(ofA), v128.load(ofB), sum);
  if (width >= 4) {
    v128.store(c, sum);
    return;
  }
  v128.store(edge, sum);
  memory.copy(c, edge, (<usize>width) << 2);
}

/** The sums for two rows of A and four of B, of which `height` and `width` are wanted. */
function multiply<T>(
  vectors: i32,
  a: usize,
  b: usize,
  c: usize,
  step: usize,
  height: i32,
  width: i32,
  isFirst: bool,
  isLast: bool,
  ofA: usize,
  ofB: usize,
): void {
  let r00 = i32x4.splat(0);
  let r01 = r00;
  let r02 = r00;
  let r03 = r00;
  let r10 = r00;
  let r11 = r00;
  let r12 = r00;
  let r13 = r00;
  for (; vectors > 0; vectors--) {
    const a0 = v128.load(a, 0);
    const a1 = v128.load(a, 16);
    let t = v128.load(b, 0);
    r00 = plus<T>(r00, a0, t);
    r10 = plus<T>(r10, a1, t);
    t = v128.load(b, 16);
    r01 = plus<T>(r01, a0, t);
    r11 = plus<T>(r11, a1, t);
    t = v128.load(b, 32);
    r02 = plus<T>(r02, a0, t);
    r12 = plus<T>(r12, a1, t);
    t = v128.load(b, 48);
    r03 = plus<T>(r03, a0, t);
    r13 = plus<T>(r13, a1, t);
    a += 16 * rowsA;
    b += 16 * rowsB;
  }
  put<T>(c, width, total<T>(r00, r01, r02, r03), isFirst, isLast, ofA, ofB);
  if (height > 1) put<T>(c + step, width, total<T>(r10, r11, r12, r13), isFirst, isLast, ofA + 4, ofB);
}

/** Completes a square whose upper half is known. */
function mirror(square: usize, n: i32): void {
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) f32.store(at(square, i * n + j), f32.load(at(square, j * n + i)));
  }
}

/**
 * out (m, n) = the distances of the rows of a (m, d) and b (n, d), each pair once where both are the same; false if they hold other
 * numbers. `scratch` has m + n.
 */
// @ts-ignore: decorator
@inline
function distancesOfBytes<T>(a: usize, b: usize, out: usize, scratch: usize, m: i32, n: i32, d: i32): bool {
  if (d > longest || !sums<T>(a, m, d, scratch) || !sums<T>(b, n, d, at(scratch, m))) return false;
  const step = (<usize>d) << 2;
  const isSame = a == b && m == n;
  for (let i0 = 0; i0 < m; i0 += rowBlock) {
    const mc = min(rowBlock, m - i0);
    for (let p = 0; p < d; p += depth * inVector<T>()) {
      const kc = min(depth * inVector<T>(), d - p);
      const vectors = (kc + inVector<T>() - 1) / inVector<T>();
      const long = (<usize>vectors) << 4;
      pack<T>(at(a, i0 * d + p), step, mc, kc, rowsA, panelsA);
      for (let j0 = 0; j0 < n; j0 += columnBlock) {
        const nc = min(columnBlock, n - j0);
        pack<T>(at(b, j0 * d + p), step, nc, kc, rowsB, panelsB);
        const below = isSame ? min(mc, j0 + nc - i0) : mc;
        for (let i = 0; i < below; i += rowsA) {
          for (let j = 0; j < nc; j += rowsB) {
            multiply<T>(
              vectors,
              panelsA + <usize>i * long,
              panelsB + <usize>j * long,
              at(out, (i0 + i) * n + j0 + j),
              (<usize>n) << 2,
              mc - i,
              nc - j,
              p == 0,
              p + kc == d,
              at(scratch, i0 + i),
              at(scratch, m + j0 + j),
            );
          }
        }
      }
    }
  }
  if (isSame) mirror(out, n);
  return true;
}

export function euclideanOfBytes(a: usize, b: usize, out: usize, scratch: usize, m: i32, n: i32, d: i32): bool {
  return distancesOfBytes<Products>(a, b, out, scratch, m, n, d);
}

export function manhattanOfBytes(a: usize, b: usize, out: usize, scratch: usize, m: i32, n: i32, d: i32): bool {
  return distancesOfBytes<Minima>(a, b, out, scratch, m, n, d);
}
