// Each kernel runs over n numbers; whatever is left after the last four is done one by one.
import { at } from './memory';

// @ts-ignore: decorator
@inline
function apply4(op: i32, a: v128, b: v128): v128 {
  if (op == 0) return f32x4.add(a, b);
  if (op == 1) return f32x4.sub(a, b);
  if (op == 2) return f32x4.mul(a, b);
  return f32x4.div(a, b);
}

// @ts-ignore: decorator
@inline
function apply1(op: i32, a: f32, b: f32): f32 {
  if (op == 0) return a + b;
  if (op == 1) return a - b;
  if (op == 2) return a * b;
  return a / b;
}

/** out (outer, n, inner) = a (outer, n, inner) with b (n), b spread over the other two. */
// @ts-ignore: decorator
@inline
function spread(op: i32, a: usize, b: usize, out: usize, outer: i32, n: i32, inner: i32): void {
  for (let o = 0; o < outer; o++) {
    if (inner == 1) {
      let j = 0;
      for (; j + 4 <= n; j += 4) {
        v128.store(out, apply4(op, v128.load(a), v128.load(at(b, j))));
        a += 16;
        out += 16;
      }
      for (; j < n; j++) {
        f32.store(out, apply1(op, f32.load(a), f32.load(at(b, j))));
        a += 4;
        out += 4;
      }
    } else {
      for (let j = 0; j < n; j++) {
        const one = f32.load(at(b, j));
        const four = f32x4.splat(one);
        let i = 0;
        for (; i + 4 <= inner; i += 4) {
          v128.store(out, apply4(op, v128.load(a), four));
          a += 16;
          out += 16;
        }
        for (; i < inner; i++) {
          f32.store(out, apply1(op, f32.load(a), one));
          a += 4;
          out += 4;
        }
      }
    }
  }
}

export function add(a: usize, b: usize, out: usize, outer: i32, n: i32, inner: i32): void {
  spread(0, a, b, out, outer, n, inner);
}
export function sub(a: usize, b: usize, out: usize, outer: i32, n: i32, inner: i32): void {
  spread(1, a, b, out, outer, n, inner);
}
export function mul(a: usize, b: usize, out: usize, outer: i32, n: i32, inner: i32): void {
  spread(2, a, b, out, outer, n, inner);
}
export function div(a: usize, b: usize, out: usize, outer: i32, n: i32, inner: i32): void {
  spread(3, a, b, out, outer, n, inner);
}

/** e^x to 2 · 10⁻⁷ on −87 … 88: 2ⁿ · e^r with |r| ≤ ln 2 / 2. Below it is 0, above infinite, and NaN stays NaN. */
// @ts-ignore: decorator
@inline
function exp4(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(88.72)), f32x4.splat(-87.3));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(2.1219444e-4)));
  let p = f32x4.splat(1.0 / 720);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 120));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 24));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 6));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  // 2ⁿ in two factors, so that n = 128 does not overflow the exponent
  const whole = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(whole, 1);
  const rest = i32x4.sub(whole, half);
  const bias = i32x4.splat(127);
  const first = i32x4.shl(i32x4.add(half, bias), 23);
  const second = i32x4.shl(i32x4.add(rest, bias), 23);
  const inside = f32x4.mul(f32x4.mul(p, first), second);
  const over = v128.bitselect(f32x4.splat(Infinity), inside, f32x4.gt(value, f32x4.splat(88.72284)));
  const under = v128.bitselect(f32x4.splat(0), over, f32x4.lt(value, f32x4.splat(-103.97)));
  return v128.bitselect(under, value, f32x4.eq(value, value));
}

/** tanh to 3 · 10⁻⁷ as a ratio of polynomials, odd over even; further out it is ±1. Source of the coefficients: Eigen. */
// @ts-ignore: decorator
@inline
function tanh4(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(7.9053111)), f32x4.splat(-7.9053111));
  const z = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.splat(1.19825839466702e-6);
  q = f32x4.add(f32x4.mul(q, z), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(q, z), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(q, z), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, p), q);
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
function function4(f: i32, x: v128): v128 {
  if (f == 0) return v128.andnot(x, f32x4.le(x, f32x4.splat(0)));
  if (f == 1) return exp4(x);
  if (f == 2) return tanh4(x);
  return sigmoid4(x);
}

// @ts-ignore: decorator
@inline
function each(f: i32, x: usize, out: usize, n: i32): void {
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    v128.store(out, function4(f, v128.load(x)));
    x += 16;
    out += 16;
  }
  for (; i < n; i++) {
    f32.store(out, f32x4.extract_lane(function4(f, v128.load32_splat(x)), 0));
    x += 4;
    out += 4;
  }
}

export function relu(x: usize, out: usize, n: i32): void {
  each(0, x, out, n);
}
export function exp(x: usize, out: usize, n: i32): void {
  each(1, x, out, n);
}
export function tanh(x: usize, out: usize, n: i32): void {
  each(2, x, out, n);
}
export function sigmoid(x: usize, out: usize, n: i32): void {
  each(3, x, out, n);
}

// @ts-ignore: decorator
@inline
function gradient4(f: i32, grad: v128, y: v128): v128 {
  if (f == 0) return v128.andnot(grad, f32x4.le(y, f32x4.splat(0)));
  const one = f32x4.splat(1);
  if (f == 2) return f32x4.mul(grad, f32x4.sub(one, f32x4.mul(y, y)));
  return f32x4.mul(grad, f32x4.mul(y, f32x4.sub(one, y)));
}

// @ts-ignore: decorator
@inline
function eachGradient(f: i32, grad: usize, y: usize, out: usize, n: i32): void {
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    v128.store(out, gradient4(f, v128.load(grad), v128.load(y)));
    grad += 16;
    y += 16;
    out += 16;
  }
  for (; i < n; i++) {
    f32.store(out, f32x4.extract_lane(gradient4(f, v128.load32_splat(grad), v128.load32_splat(y)), 0));
    grad += 4;
    y += 4;
    out += 4;
  }
}

/** out = grad where y > 0, else 0. */
export function reluGradient(grad: usize, y: usize, out: usize, n: i32): void {
  eachGradient(0, grad, y, out, n);
}
/** out = grad · (1 − y²), y being tanh x. */
export function tanhGradient(grad: usize, y: usize, out: usize, n: i32): void {
  eachGradient(2, grad, y, out, n);
}
/** out = grad · y · (1 − y), y being σ(x). */
export function sigmoidGradient(grad: usize, y: usize, out: usize, n: i32): void {
  eachGradient(3, grad, y, out, n);
}
