/** A convolution of pictures (n, c, h, w) with filters (f, c, kh, kw) to results (n, f, oh, ow). */
// @ts-ignore: decorator
@unmanaged
export class Geometry {
  n: i32;
  c: i32;
  h: i32;
  w: i32;
  f: i32;
  kh: i32;
  kw: i32;
  /** The stride, padding and dilation, down and across. */
  sh: i32;
  sw: i32;
  ph: i32;
  pw: i32;
  dh: i32;
  dw: i32;
  oh: i32;
  ow: i32;
  /** The size of a padded picture. */
  high: i32;
  wide: i32;
}

/** The present convolution, and the one that turns the gradient of its results into that of its pictures, if the stride is 1. */
export const forward = changetype<Geometry>(memory.data(offsetof<Geometry>(), 16));
export const transposed = changetype<Geometry>(memory.data(offsetof<Geometry>(), 16));

// @ts-ignore: decorator
@inline
function places(size: i32, kernel: i32, dilation: i32, stride: i32): i32 {
  return (size - dilation * (kernel - 1) - 1) / stride + 1;
}

export function geometryOf(
  g: Geometry,
  n: i32,
  c: i32,
  h: i32,
  w: i32,
  f: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  ph: i32,
  pw: i32,
  dh: i32,
  dw: i32,
): Geometry {
  g.n = n;
  g.c = c;
  g.h = h;
  g.w = w;
  g.f = f;
  g.kh = kh;
  g.kw = kw;
  g.sh = sh;
  g.sw = sw;
  g.ph = ph;
  g.pw = pw;
  g.dh = dh;
  g.dw = dw;
  g.high = h + 2 * ph;
  g.wide = w + 2 * pw;
  g.oh = places(g.high, kh, dh, sh);
  g.ow = places(g.wide, kw, dw, sw);
  return g;
}

/** Whether Winograd’s method applies to these filters, and pays. */
export function usesWinograd(g: Geometry): bool {
  const isPlain = g.sh * g.sw * g.dh * g.dw == 1 && g.kh == g.kw && (g.kh == 3 || g.kh == 5);
  return isPlain && g.n >= 4 && g.c >= 8 && g.f >= 8;
}
