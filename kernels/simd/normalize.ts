import { at, lanes } from './memory';
import { total } from './reduce';

/**
 * Every channel of x (n, c, inner) brought to mean 0 and variance 1: out = (x − mean) · rate, rate = 1 / √(variance + eps).
 * Also the mean and the biased variance of each channel (c), and the rate (c).
 */
export function normalize(
  x: usize,
  out: usize,
  mean: usize,
  variance: usize,
  rate: usize,
  n: i32,
  c: i32,
  inner: i32,
  eps: f32,
): void {
  const count = <f64>(n * inner);
  for (let ch = 0; ch < c; ch++) {
    let sum: f64 = 0;
    for (let i = 0; i < n; i++) sum += total(at(x, (i * c + ch) * inner), inner);
    const m = <f32>(sum / count);
    const m4 = f32x4.splat(m);
    let squares: f64 = 0;
    for (let i = 0; i < n; i++) {
      let s = at(x, (i * c + ch) * inner);
      let v = f32x4.splat(0);
      let j = 0;
      for (; j + 4 <= inner; j += 4) {
        const d = f32x4.sub(v128.load(s), m4);
        v = f32x4.add(v, f32x4.mul(d, d));
        s += 16;
      }
      squares += lanes(v);
      for (; j < inner; j++) {
        const d = f32.load(s) - m;
        squares += d * d;
        s += 4;
      }
    }
    const r = <f32>(1 / Math.sqrt(squares / count + eps));
    const r4 = f32x4.splat(r);
    f32.store(at(mean, ch), m);
    f32.store(at(variance, ch), <f32>(squares / count));
    f32.store(at(rate, ch), r);
    for (let i = 0; i < n; i++) {
      let s = at(x, (i * c + ch) * inner);
      let to = at(out, (i * c + ch) * inner);
      let j = 0;
      for (; j + 4 <= inner; j += 4) {
        v128.store(to, f32x4.mul(f32x4.sub(v128.load(s), m4), r4));
        s += 16;
        to += 16;
      }
      for (; j < inner; j++) {
        f32.store(to, (f32.load(s) - m) * r);
        s += 4;
        to += 4;
      }
    }
  }
}

/** The gradient of x, from that of the normalized values: rate · (grad − mean(grad) − out · mean(grad · out)). */
export function normalizeGradient(grad: usize, out: usize, rate: usize, dx: usize, n: i32, c: i32, inner: i32): void {
  const count = <f64>(n * inner);
  for (let ch = 0; ch < c; ch++) {
    let sum: f64 = 0;
    let dot: f64 = 0;
    for (let i = 0; i < n; i++) {
      let g = at(grad, (i * c + ch) * inner);
      let o = at(out, (i * c + ch) * inner);
      sum += total(g, inner);
      let v = f32x4.splat(0);
      let j = 0;
      for (; j + 4 <= inner; j += 4) {
        v = f32x4.add(v, f32x4.mul(v128.load(g), v128.load(o)));
        g += 16;
        o += 16;
      }
      dot += lanes(v);
      for (; j < inner; j++) {
        dot += f32.load(g) * f32.load(o);
        g += 4;
        o += 4;
      }
    }
    const m = <f32>(sum / count);
    const d = <f32>(dot / count);
    const r = f32.load(at(rate, ch));
    const m4 = f32x4.splat(m);
    const d4 = f32x4.splat(d);
    const r4 = f32x4.splat(r);
    for (let i = 0; i < n; i++) {
      let g = at(grad, (i * c + ch) * inner);
      let o = at(out, (i * c + ch) * inner);
      let to = at(dx, (i * c + ch) * inner);
      let j = 0;
      for (; j + 4 <= inner; j += 4) {
        const centred = f32x4.sub(v128.load(g), m4);
        v128.store(to, f32x4.mul(r4, f32x4.sub(centred, f32x4.mul(v128.load(o), d4))));
        g += 16;
        o += 16;
        to += 16;
      }
      for (; j < inner; j++) {
        f32.store(to, r * (f32.load(g) - m - f32.load(o) * d));
        g += 4;
        o += 4;
        to += 4;
      }
    }
  }
}
