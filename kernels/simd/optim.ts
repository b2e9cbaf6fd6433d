// One step of an optimizer over n parameters x with gradients g; what it remembers is changed in place.

// @ts-ignore: decorator
@inline
function load4(p: usize, left: i32): v128 {
  return left >= 4 ? v128.load(p) : v128.load32_splat(p);
}

// @ts-ignore: decorator
@inline
function store4(p: usize, v: v128, left: i32): void {
  if (left >= 4) v128.store(p, v);
  else v128.store32_lane(p, v, 0);
}

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
  let left = n;
  while (left > 0) {
    const at = load4(x, left);
    const grad = f32x4.add(load4(g, left), f32x4.mul(decay, at));
    const speed = f32x4.add(f32x4.mul(keep, load4(v, left)), f32x4.mul(take, grad));
    store4(v, speed, left);
    const step = nesterov ? f32x4.add(grad, f32x4.mul(ahead, speed)) : speed;
    store4(x, f32x4.sub(at, f32x4.mul(rate, step)), left);
    const width = left >= 4 ? 4 : 1;
    left -= width;
    const bytes = (<usize>width) << 2;
    x += bytes;
    g += bytes;
    v += bytes;
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
  let left = n;
  while (left > 0) {
    const at = load4(x, left);
    const grad = f32x4.add(load4(g, left), f32x4.mul(decay, at));
    const mean = f32x4.add(f32x4.mul(b1, load4(m, left)), f32x4.mul(c1, grad));
    const square = f32x4.add(f32x4.mul(b2, load4(s, left)), f32x4.mul(c2, f32x4.mul(grad, grad)));
    store4(m, mean, left);
    store4(s, square, left);
    const size = f32x4.add(f32x4.mul(f32x4.sqrt(square), z), e);
    store4(x, f32x4.sub(at, f32x4.div(f32x4.mul(r, mean), size)), left);
    const width = left >= 4 ? 4 : 1;
    left -= width;
    const bytes = (<usize>width) << 2;
    x += bytes;
    g += bytes;
    m += bytes;
    s += bytes;
  }
}
