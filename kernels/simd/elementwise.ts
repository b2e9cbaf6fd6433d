// The remainder after the last four of a row is done one by one; at the very end, four more do no harm.
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

// Constants read from memory when needed: engines take longer to make a vector of a constant.
const expTerms: usize = memory.data<f32>([
  88.7228, -87.3, 1.44269504, 12582912, 0.693359375, 2.1219444e-4, 0.00138888889, 0.00833333333, 0.0416666667, 0.166666667,
  0.5, 1, Infinity,
]);
const tanhTerms: usize = memory.data<f32>([
  7.9053111, -7.9053111, -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3, 1.19825839466702e-6, 1.18534705686654e-4,
  2.268434632439e-3, 4.89352518554385e-3,
]);

// @ts-ignore: decorator
@inline
function term(terms: usize, i: i32): v128 {
  return v128.load32_splat(at(terms, i));
}

/** A step of Horner’s scheme: p · x + the term. */
// @ts-ignore: decorator
@inline
function horner(p: v128, x: v128, terms: usize, i: i32): v128 {
  return f32x4.add(f32x4.mul(p, x), term(terms, i));
}

/** e^x to 2 · 10⁻⁷ on −87 … 88: 2ⁿ · e^r with |r| ≤ ln 2 / 2. Below it is 0, above infinite, and NaN stays NaN. */
// @ts-ignore: decorator
@inline
function exp4(value: v128): v128 {
  const most = term(expTerms, 0);
  const least = term(expTerms, 1);
  const x = f32x4.pmax(f32x4.pmin(value, most), least);
  // n beside a number so large that what is after the point is rounded away; the lowest bits are then n
  const shifted = horner(x, term(expTerms, 2), expTerms, 3);
  const n = f32x4.sub(shifted, term(expTerms, 3));
  let r = f32x4.sub(x, f32x4.mul(n, term(expTerms, 4)));
  r = f32x4.add(r, f32x4.mul(n, term(expTerms, 5)));
  let p = horner(term(expTerms, 6), r, expTerms, 7);
  p = horner(p, r, expTerms, 8);
  p = horner(p, r, expTerms, 9);
  p = horner(p, r, expTerms, 10);
  p = horner(p, r, expTerms, 11);
  p = horner(p, r, expTerms, 11);
  const inside = i32x4.add(p, i32x4.shl(shifted, 23));
  const over = v128.bitselect(term(expTerms, 12), inside, f32x4.gt(value, most));
  const under = v128.andnot(over, f32x4.lt(value, least));
  return v128.bitselect(under, value, f32x4.eq(value, value));
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
  return sigmoid4(x);
}

// @ts-ignore: decorator
@inline
function each(f: i32, x: usize, out: usize, n: i32): void {
  for (let i = 0; i < n; i += 4) {
    v128.store(out, function4(f, v128.load(x)));
    x += 16;
    out += 16;
  }
}

export function relu(x: usize, out: usize, n: i32): void {
  each(0, x, out, n);
}
export function exp(x: usize, out: usize, n: i32): void {
  each(1, x, out, n);
}
/**
 * tanh to 4 · 10⁻⁷ as a ratio of polynomials, odd over even; further out it is ±1. Source of the coefficients: Eigen. Two
 * vectors share each term, as reading it takes longer than using it.
 */
export function tanh(x: usize, out: usize, n: i32): void {
  for (; n > 0; n -= 8) {
    const most = term(tanhTerms, 0);
    const least = term(tanhTerms, 1);
    const x0 = f32x4.pmax(f32x4.pmin(v128.load(x, 0), most), least);
    const x1 = f32x4.pmax(f32x4.pmin(v128.load(x, 16), most), least);
    const z0 = f32x4.mul(x0, x0);
    const z1 = f32x4.mul(x1, x1);
    let c = term(tanhTerms, 2);
    let p0 = c;
    let p1 = c;
    c = term(tanhTerms, 3);
    p0 = f32x4.add(f32x4.mul(p0, z0), c);
    p1 = f32x4.add(f32x4.mul(p1, z1), c);
    c = term(tanhTerms, 4);
    p0 = f32x4.add(f32x4.mul(p0, z0), c);
    p1 = f32x4.add(f32x4.mul(p1, z1), c);
    c = term(tanhTerms, 5);
    p0 = f32x4.add(f32x4.mul(p0, z0), c);
    p1 = f32x4.add(f32x4.mul(p1, z1), c);
    c = term(tanhTerms, 6);
    p0 = f32x4.add(f32x4.mul(p0, z0), c);
    p1 = f32x4.add(f32x4.mul(p1, z1), c);
    c = term(tanhTerms, 7);
    p0 = f32x4.add(f32x4.mul(p0, z0), c);
    p1 = f32x4.add(f32x4.mul(p1, z1), c);
    c = term(tanhTerms, 8);
    p0 = f32x4.add(f32x4.mul(p0, z0), c);
    p1 = f32x4.add(f32x4.mul(p1, z1), c);
    c = term(tanhTerms, 9);
    let q0 = c;
    let q1 = c;
    c = term(tanhTerms, 10);
    q0 = f32x4.add(f32x4.mul(q0, z0), c);
    q1 = f32x4.add(f32x4.mul(q1, z1), c);
    c = term(tanhTerms, 11);
    q0 = f32x4.add(f32x4.mul(q0, z0), c);
    q1 = f32x4.add(f32x4.mul(q1, z1), c);
    c = term(tanhTerms, 12);
    q0 = f32x4.add(f32x4.mul(q0, z0), c);
    q1 = f32x4.add(f32x4.mul(q1, z1), c);
    v128.store(out, f32x4.div(f32x4.mul(x0, p0), q0), 0);
    if (n > 4) v128.store(out, f32x4.div(f32x4.mul(x1, p1), q1), 16);
    x += 32;
    out += 32;
  }
}
export function sigmoid(x: usize, out: usize, n: i32): void {
  each(2, x, out, n);
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
  for (let i = 0; i < n; i += 4) {
    v128.store(out, gradient4(f, v128.load(grad), v128.load(y)));
    grad += 16;
    y += 16;
    out += 16;
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
