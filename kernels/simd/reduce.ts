import { at, lanes } from './memory';

/**
 * The number of elements summed in single precision; the sums of blocks are added in double, so that long sums keep
 * their digits.
 */
const block: i32 = 1024;

/** The sum of n consecutive numbers. */
export function total(x: usize, n: i32): f32 {
  let sum: f64 = 0;
  for (; n > block; n -= block) {
    sum += <f64>ofBlock(x, block);
    x += <usize>(block << 2);
  }
  return <f32>(sum + <f64>ofBlock(x, n));
}

function ofBlock(x: usize, n: i32): f32 {
  let v0 = f32x4.splat(0);
  let v1 = v0;
  let i = 0;
  for (; i + 8 <= n; i += 8) {
    v0 = f32x4.add(v0, v128.load(x, 0));
    v1 = f32x4.add(v1, v128.load(x, 16));
    x += 32;
  }
  let sum = lanes(f32x4.add(v0, v1));
  for (; i < n; i++) {
    sum += f32.load(x);
    x += 4;
  }
  return sum;
}

/** Sums x (outer, n, inner) over outer and inner: out (n). */
export function sumTo(x: usize, out: usize, outer: i32, n: i32, inner: i32): void {
  memory.fill(out, 0, (<usize>n) << 2);
  for (let o = 0; o < outer; o++) {
    if (inner == 1) {
      let to = out;
      let j = 0;
      for (; j + 4 <= n; j += 4) {
        v128.store(to, f32x4.add(v128.load(to), v128.load(x)));
        to += 16;
        x += 16;
      }
      for (; j < n; j++) {
        f32.store(to, f32.load(to) + f32.load(x));
        to += 4;
        x += 4;
      }
    } else {
      for (let j = 0; j < n; j++) {
        f32.store(at(out, j), f32.load(at(out, j)) + total(x, inner));
        x += (<usize>inner) << 2;
      }
    }
  }
}
