// 2 × 2 windows, 2 apart, over planes whose width is a multiple of 8.

/** out (planes, h/2, w/2) = the largest of each window of x (planes, h, w). */
export function maxPool(x: usize, out: usize, planes: i32, h: i32, w: i32): void {
  const down = (<usize>w) << 2;
  for (let row = 0; row < planes * (h >> 1); row++) {
    for (let j = 0; j < w; j += 8) {
      const a = f32x4.max(v128.load(x, 0), v128.load(x + down, 0));
      const b = f32x4.max(v128.load(x, 16), v128.load(x + down, 16));
      v128.store(out, f32x4.max(v128.shuffle<f32>(a, b, 0, 2, 4, 6), v128.shuffle<f32>(a, b, 1, 3, 5, 7)));
      x += 32;
      out += 16;
    }
    x += down;
  }
}

/** dx = dy where x is the first largest of its window, in reading order, else 0. */
export function maxPoolGradient(x: usize, y: usize, dy: usize, dx: usize, planes: i32, h: i32, w: i32): void {
  const down = (<usize>w) << 2;
  for (let row = 0; row < planes * (h >> 1); row++) {
    for (let j = 0; j < w; j += 8) {
      const a = v128.load(x, 0);
      const b = v128.load(x, 16);
      const c = v128.load(x + down, 0);
      const d = v128.load(x + down, 16);
      const most = v128.load(y);
      const grad = v128.load(dy);
      const first = f32x4.eq(v128.shuffle<f32>(a, b, 0, 2, 4, 6), most);
      const second = v128.andnot(f32x4.eq(v128.shuffle<f32>(a, b, 1, 3, 5, 7), most), first);
      let found = v128.or(first, second);
      const third = v128.andnot(f32x4.eq(v128.shuffle<f32>(c, d, 0, 2, 4, 6), most), found);
      found = v128.or(found, third);
      const p = v128.and(grad, first);
      const q = v128.and(grad, second);
      const r = v128.and(grad, third);
      const s = v128.andnot(grad, found);
      v128.store(dx, v128.shuffle<f32>(p, q, 0, 4, 1, 5), 0);
      v128.store(dx, v128.shuffle<f32>(p, q, 2, 6, 3, 7), 16);
      v128.store(dx + down, v128.shuffle<f32>(r, s, 0, 4, 1, 5), 0);
      v128.store(dx + down, v128.shuffle<f32>(r, s, 2, 6, 3, 7), 16);
      x += 32;
      y += 16;
      dy += 16;
      dx += 32;
    }
    x += down;
    dx += down;
  }
}
