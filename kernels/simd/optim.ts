// One step of an optimizer over n parameters x with gradients g; its state is changed in place. Four more numbers at
// the end do no harm.

/** v ← momentum · v + (1 − dampening) · g (at first v ← g); x ← x − lr · v, or with nesterov x − lr · (g + momentum · v). */
export function sgd(
  x: usize,
  g: usize,
  v: usize,
  n: i32,
  lr: f32,
  momentum: f32,
  dampening: f32,
  weightDecay: f32,
  nesterov: i32,
  first: i32,
): void {
  const rate = f32x4.splat(lr);
  const keep = f32x4.splat(first ? 0 : momentum);
  const take = f32x4.splat(first ? 1 : 1 - dampening);
  const decay = f32x4.splat(weightDecay);
  const ahead = f32x4.splat(momentum);
  for (let i = 0; i < n; i += 4) {
    const at = v128.load(x);
    const grad = f32x4.add(v128.load(g), f32x4.mul(decay, at));
    const speed = f32x4.add(f32x4.mul(keep, v128.load(v)), f32x4.mul(take, grad));
    v128.store(v, speed);
    const step = nesterov ? f32x4.add(grad, f32x4.mul(ahead, speed)) : speed;
    v128.store(x, f32x4.sub(at, f32x4.mul(rate, step)));
    x += 16;
    g += 16;
    v += 16;
  }
}

/** m ← β₁ m + (1 − β₁) g; s ← β₂ s + (1 − β₂) g²; x ← x − rate · m / (√s · scale + eps). */
export function adam(
  x: usize,
  g: usize,
  m: usize,
  s: usize,
  n: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  scale: f32,
  eps: f32,
  weightDecay: f32,
): void {
  const r = f32x4.splat(rate);
  const b1 = f32x4.splat(beta1);
  const b2 = f32x4.splat(beta2);
  const c1 = f32x4.splat(1 - beta1);
  const c2 = f32x4.splat(1 - beta2);
  const z = f32x4.splat(scale);
  const e = f32x4.splat(eps);
  const decay = f32x4.splat(weightDecay);
  for (let i = 0; i < n; i += 4) {
    const at = v128.load(x);
    const grad = f32x4.add(v128.load(g), f32x4.mul(decay, at));
    const mean = f32x4.add(f32x4.mul(b1, v128.load(m)), f32x4.mul(c1, grad));
    const square = f32x4.add(f32x4.mul(b2, v128.load(s)), f32x4.mul(c2, f32x4.mul(grad, grad)));
    v128.store(m, mean);
    v128.store(s, square);
    const size = f32x4.add(f32x4.mul(f32x4.sqrt(square), z), e);
    v128.store(x, f32x4.sub(at, f32x4.div(f32x4.mul(r, mean), size)));
    x += 16;
    g += 16;
    m += 16;
    s += 16;
  }
}
