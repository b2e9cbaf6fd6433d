import { at } from './memory';

/** x or y, from −1 to 1, from the two 32-bit numbers that it is drawn as. */
// @ts-ignore: decorator
@inline
function whole(high: i32, low: i32): f64 {
  return (<f64>(<u32>high >> 6) * 134217728 + <f64>(<u32>low >> 5)) * (1.0 / 4503599627370496) - 1;
}

/** Draws `count` points of the unit disc as `Random.normal` does: the four 32-bit numbers of each that make x and y. */
function points(state: usize, bits: usize, count: i32): void {
  let a = i32.load(state, 0);
  let b = i32.load(state, 4);
  let c = i32.load(state, 8);
  let counter = i32.load(state, 12);
  const end = bits + ((<usize>count) << 4);
  while (bits < end) {
    const first = a + b + counter;
    a = b ^ (b >>> 9);
    b = c + (c << 3);
    c = rotl<i32>(c, 21) + first;
    const second = a + b + counter + 1;
    a = b ^ (b >>> 9);
    b = c + (c << 3);
    c = rotl<i32>(c, 21) + second;
    const third = a + b + counter + 2;
    a = b ^ (b >>> 9);
    b = c + (c << 3);
    c = rotl<i32>(c, 21) + third;
    const fourth = a + b + counter + 3;
    a = b ^ (b >>> 9);
    b = c + (c << 3);
    c = rotl<i32>(c, 21) + fourth;
    counter += 4;
    i32.store(bits, first, 0);
    i32.store(bits, second, 4);
    i32.store(bits, third, 8);
    i32.store(bits, fourth, 12);
    // x² + y² of the upper 26 bits, in 2⁻⁵⁰; the lower ones matter only near the circle
    const x = <i64>((first ^ i32.MIN_VALUE) >> 6);
    const y = <i64>((third ^ i32.MIN_VALUE) >> 6);
    const square = x * x + y * y;
    let isWithin = square < 1125899906842624;
    if (((square + 134217728) >> 28) == 4194304 || square < 4) {
      const u = whole(first, second);
      const v = whole(third, fourth);
      const exact = u * u + v * v;
      isWithin = exact < 1 && exact != 0;
    }
    bits += (<usize>isWithin) << 4; // without a branch, because it could not be predicted
  }
  i32.store(state, a, 0);
  i32.store(state, b, 4);
  i32.store(state, c, 8);
  i32.store(state, counter, 12);
}

/** The logarithm of each lane, above 0: from the exponent, and 2 artanh of the rest, between √½ and √2. */
// @ts-ignore: decorator
@inline
function log(s: v128): v128 {
  const exponent = i32x4.shr_s(i32x4.sub(s, i32x4.splat(0x3f3504f3)), 23);
  const m = i32x4.sub(s, i32x4.shl(exponent, 23));
  const t = f32x4.div(f32x4.sub(m, f32x4.splat(1)), f32x4.add(m, f32x4.splat(1)));
  const u = f32x4.mul(t, t);
  let sum = f32x4.add(f32x4.mul(u, f32x4.splat(2.0 / 9)), f32x4.splat(2.0 / 7));
  sum = f32x4.add(f32x4.mul(u, sum), f32x4.splat(2.0 / 5));
  sum = f32x4.add(f32x4.mul(u, sum), f32x4.splat(2.0 / 3));
  sum = f32x4.add(f32x4.mul(u, sum), f32x4.splat(2));
  return f32x4.add(f32x4.mul(t, sum), f32x4.mul(f32x4.convert_i32x4_s(exponent), f32x4.splat(0.6931471805599453)));
}

/** Converts four 32-bit numbers to x or y, to 2⁻²⁵. */
// @ts-ignore: decorator
@inline
function roughly(bits: v128): v128 {
  const signed = i32x4.shr_s(v128.xor(bits, i32x4.splat(i32.MIN_VALUE)), 6);
  return f32x4.mul(f32x4.convert_i32x4_s(signed), f32x4.splat(1.0 / 33554432));
}

/** Two normal numbers for each point, to a few hundred-thousandths; NaN if that cannot be guaranteed. */
function normals(bits: usize, out: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const p0 = v128.load(bits, 0);
    const p1 = v128.load(bits, 16);
    const p2 = v128.load(bits, 32);
    const p3 = v128.load(bits, 48);
    // prettier-ignore
    const x = roughly(v128.shuffle<i32>(v128.shuffle<i32>(p0, p1, 0, 4, 0, 4), v128.shuffle<i32>(p2, p3, 0, 4, 0, 4), 0, 1, 4, 5));
    // prettier-ignore
    const y = roughly(v128.shuffle<i32>(v128.shuffle<i32>(p0, p1, 2, 6, 2, 6), v128.shuffle<i32>(p2, p3, 2, 6, 2, 6), 0, 1, 4, 5));
    const s = f32x4.add(f32x4.mul(x, x), f32x4.mul(y, y));
    const by = v128.or(
      f32x4.sqrt(f32x4.div(f32x4.mul(f32x4.splat(-2), log(s)), s)),
      v128.or(f32x4.gt(s, f32x4.splat(0.99999)), f32x4.lt(s, f32x4.splat(3e-5))),
    );
    const u = f32x4.mul(x, by);
    const v = f32x4.mul(y, by);
    v128.store(out, v128.shuffle<f32>(u, v, 0, 4, 1, 5), 0);
    v128.store(out, v128.shuffle<f32>(u, v, 2, 6, 3, 7), 16);
    bits += 64;
    out += 32;
  }
}

/** Narrows four 64-bit numbers to 32 bits. */
// @ts-ignore: decorator
@inline
function four(from: usize, offset: usize): v128 {
  const low = f32x4.demote_f64x2_zero(v128.load(from + offset));
  const high = f32x4.demote_f64x2_zero(v128.load(from + offset, 16));
  return v128.shuffle<f32>(low, high, 0, 1, 4, 5);
}

/** Stores four bytes; returns, as bits, which of them are too close to a rounding boundary. */
// @ts-ignore: decorator
@inline
function bytes(value: v128, out: usize): i32 {
  const within = f32x4.min(f32x4.max(value, f32x4.splat(0.5)), f32x4.splat(255.5));
  const whole = i32x4.trunc_sat_f32x4_s(within);
  const past = f32x4.sub(within, f32x4.convert_i32x4_s(whole));
  const half = f32x4.abs(f32x4.sub(past, f32x4.splat(0.5)));
  const narrow = i16x8.narrow_i32x4_s(whole, whole);
  i32.store(out, i32x4.extract_lane(i8x16.narrow_i16x8_u(narrow, narrow), 0));
  return i32x4.bitmask(f32x4.lt(half, f32x4.splat(0.499))) ^ 15;
}

/** Records the pixels of a channel whose byte is not settled. */
function note(unsettled: usize, found: i32, mask: i32, pixel: i32): i32 {
  for (; mask; mask &= mask - 1) i32.store(at(unsettled, found++), pixel + ctz(mask));
  return found;
}

/**
 * Lights a picture and adds grain: see `Kernels.light`. `settings` are shift, the gains of red, green and blue, grain,
 * then the extra brightness of each column, and 1 plus that of each row.
 */
export function light(
  state: usize,
  from: usize,
  settings: usize,
  out: usize,
  bits: usize,
  numbers: usize,
  unsettled: usize,
  side: i32,
): i32 {
  const area = side * side;
  const count = (3 * area) >> 1;
  points(state, bits, count);
  normals(bits, numbers, count);
  const shift = v128.load32_splat(settings, 0);
  const r = f32.load(settings, 4);
  const g = f32.load(settings, 8);
  const b = f32.load(settings, 12);
  const grain = v128.load32_splat(settings, 16);
  const gain0 = f32x4(r, g, b, r);
  const gain1 = f32x4(g, b, r, g);
  const gain2 = f32x4(b, r, g, b);
  const across = settings + 20;
  const down = at(across, side);
  let found = 0;
  let pixel = 0;
  for (let i = 0; i < side; i++) {
    const base = v128.load32_splat(at(down, i));
    for (let j = 0; j < side; j += 4) {
      const lit = f32x4.add(base, v128.load(at(across, j)));
      // red, green and blue in turn, of four pixels
      let v0 = f32x4.mul(f32x4.mul(gain0, v128.shuffle<f32>(lit, lit, 0, 0, 0, 1)), four(from, 0));
      let v1 = f32x4.mul(f32x4.mul(gain1, v128.shuffle<f32>(lit, lit, 1, 1, 2, 2)), four(from, 32));
      let v2 = f32x4.mul(f32x4.mul(gain2, v128.shuffle<f32>(lit, lit, 2, 3, 3, 3)), four(from, 64));
      v0 = f32x4.add(f32x4.add(v0, shift), f32x4.mul(grain, v128.load(numbers, 0)));
      v1 = f32x4.add(f32x4.add(v1, shift), f32x4.mul(grain, v128.load(numbers, 16)));
      v2 = f32x4.add(f32x4.add(v2, shift), f32x4.mul(grain, v128.load(numbers, 32)));
      const to = out + <usize>pixel;
      const red = v128.shuffle<f32>(v128.shuffle<f32>(v0, v1, 0, 3, 6, 6), v2, 0, 1, 2, 5);
      const green = v128.shuffle<f32>(v128.shuffle<f32>(v0, v1, 1, 4, 7, 7), v2, 0, 1, 2, 6);
      const blue = v128.shuffle<f32>(v128.shuffle<f32>(v0, v1, 2, 5, 5, 5), v2, 0, 1, 4, 7);
      const near = bytes(red, to) | (bytes(green, to + area) << 4) | (bytes(blue, to + 2 * area) << 8);
      if (near) {
        found = note(unsettled, found, near & 15, pixel);
        found = note(unsettled, found, (near >> 4) & 15, area + pixel);
        found = note(unsettled, found, near >> 8, 2 * area + pixel);
      }
      from += 96;
      numbers += 48;
      pixel += 4;
    }
  }
  return found;
}
