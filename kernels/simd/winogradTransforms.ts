// The transforms of Winograd's convolution (see `winograd.ts`): from the coefficients of a polynomial, at most five in each of
// two directions, to its values at 6 × 6 points, and back. Four polynomials at a time, one in each lane of a vector.

// The points are 0, ±P, ±Q and ∞. With 1 and 2, rounding errors would be twice as large.
const P: f32 = 0.625;
const Q: f32 = 1.5;
export const points: i32 = 36;
/** The bytes of four numbers, one for each polynomial. */
export const bytes: usize = 16;

/** A buffer for half-transformed grids, in which `transformBack` leaves its results. */
export const grid: usize = memory.data(16 * 36, 64);

// @ts-ignore: decorator
@inline
function times(factor: f32, x: v128): v128 {
  return f32x4.mul(f32x4.splat(factor), x);
}

/** Transforms six numbers of a picture, `step` bytes apart. */
// @ts-ignore: decorator
@inline
function transformRow(from: usize, step: usize, to: usize, toStep: usize): void {
  const d0 = v128.load(from);
  const d1 = v128.load(from + step);
  const d2 = v128.load(from + 2 * step);
  const d3 = v128.load(from + 3 * step);
  const d4 = v128.load(from + 4 * step);
  const d5 = v128.load(from + 5 * step);
  const evenP = f32x4.sub(d4, times(Q * Q, d2));
  const oddP = times(P, f32x4.sub(d3, times(Q * Q, d1)));
  const evenQ = f32x4.sub(d4, times(P * P, d2));
  const oddQ = times(Q, f32x4.sub(d3, times(P * P, d1)));
  v128.store(to, f32x4.add(f32x4.sub(times(P * P * Q * Q, d0), times(P * P + Q * Q, d2)), d4));
  v128.store(to + toStep, f32x4.add(evenP, oddP));
  v128.store(to + 2 * toStep, f32x4.sub(evenP, oddP));
  v128.store(to + 3 * toStep, f32x4.add(evenQ, oddQ));
  v128.store(to + 4 * toStep, f32x4.sub(evenQ, oddQ));
  v128.store(to + 5 * toStep, f32x4.add(f32x4.sub(times(P * P * Q * Q, d1), times(P * P + Q * Q, d3)), d5));
}

/** The values of a polynomial with `count` coefficients at the points. */
// @ts-ignore: decorator
@inline
function evaluate(count: i32, from: usize, step: usize, to: usize, toStep: usize): void {
  const x0 = v128.load(from);
  const x1 = v128.load(from + step);
  let evenP = x0;
  let evenQ = x0;
  let oddP = times(P, x1);
  let oddQ = times(Q, x1);
  let last = x1;
  if (count > 2) {
    last = v128.load(from + 2 * step);
    evenP = f32x4.add(evenP, times(P * P, last));
    evenQ = f32x4.add(evenQ, times(Q * Q, last));
  }
  if (count > 3) {
    last = v128.load(from + 3 * step);
    oddP = f32x4.add(oddP, times(P * P * P, last));
    oddQ = f32x4.add(oddQ, times(Q * Q * Q, last));
  }
  if (count > 4) {
    last = v128.load(from + 4 * step);
    evenP = f32x4.add(evenP, times(P * P * P * P, last));
    evenQ = f32x4.add(evenQ, times(Q * Q * Q * Q, last));
  }
  v128.store(to, x0);
  v128.store(to + toStep, f32x4.add(evenP, oddP));
  v128.store(to + 2 * toStep, f32x4.sub(evenP, oddP));
  v128.store(to + 3 * toStep, f32x4.add(evenQ, oddQ));
  v128.store(to + 4 * toStep, f32x4.sub(evenQ, oddQ));
  v128.store(to + 5 * toStep, last);
}

/** The transpose of `evaluate`, from six numbers to `count`. */
// @ts-ignore: decorator
@inline
function evaluateTransposed(count: i32, from: usize, step: usize, to: usize, toStep: usize): void {
  const v1 = v128.load(from + step);
  const v2 = v128.load(from + 2 * step);
  const v3 = v128.load(from + 3 * step);
  const v4 = v128.load(from + 4 * step);
  const last = v128.load(from + 5 * step);
  const evenP = f32x4.add(v1, v2);
  const oddP = f32x4.sub(v1, v2);
  const evenQ = f32x4.add(v3, v4);
  const oddQ = f32x4.sub(v3, v4);
  v128.store(to, f32x4.add(f32x4.add(v128.load(from), evenP), evenQ));
  let y = f32x4.add(times(P, oddP), times(Q, oddQ));
  v128.store(to + toStep, count == 2 ? f32x4.add(y, last) : y);
  if (count > 2) {
    y = f32x4.add(times(P * P, evenP), times(Q * Q, evenQ));
    v128.store(to + 2 * toStep, count == 3 ? f32x4.add(y, last) : y);
  }
  if (count > 3) {
    y = f32x4.add(times(P * P * P, oddP), times(Q * Q * Q, oddQ));
    v128.store(to + 3 * toStep, count == 4 ? f32x4.add(y, last) : y);
  }
  if (count > 4) {
    y = f32x4.add(times(P * P * P * P, evenP), times(Q * Q * Q * Q, evenQ));
    v128.store(to + 4 * toStep, f32x4.add(y, last));
  }
}

/** Transforms a part of a picture, 6 × 6 with rows `row` bytes apart; the points are `apart` bytes from each other. */
export function transformPicture(from: usize, row: usize, to: usize, apart: usize): void {
  for (let y: usize = 0; y < 6; y++) transformRow(from + y * row, bytes, grid + y * 6 * bytes, bytes);
  for (let x: usize = 0; x < 6; x++) transformRow(grid + x * bytes, 6 * bytes, to + x * apart, 6 * apart);
}

/** `transformTile` for a size that the compiler knows. */
// @ts-ignore: decorator
@inline
function transformSized(count: i32, from: usize, row: usize, to: usize, apart: usize): void {
  for (let y: usize = 0; y < <usize>count; y++) evaluate(count, from + y * row, bytes, grid + y * 6 * bytes, bytes);
  for (let x: usize = 0; x < 6; x++) evaluate(count, grid + x * bytes, 6 * bytes, to + x * apart, 6 * apart);
}

/** Transforms a grid of `count` × `count` coefficients, of a filter or of an output's gradient. */
export function transformTile(count: i32, from: usize, row: usize, to: usize, apart: usize): void {
  if (count == 2) transformSized(2, from, row, to, apart);
  else if (count == 3) transformSized(3, from, row, to, apart);
  else if (count == 4) transformSized(4, from, row, to, apart);
  else transformSized(5, from, row, to, apart);
}

/** `transformBack` for a size that the compiler knows. */
// @ts-ignore: decorator
@inline
function transformSizedBack(count: i32, from: usize, apart: usize): void {
  const row = <usize>count * bytes;
  for (let y: usize = 0; y < 6; y++) evaluateTransposed(count, from + y * 6 * apart, apart, grid + y * row, bytes);
  for (let x: usize = 0; x < <usize>count; x++) evaluateTransposed(count, grid + x * bytes, row, grid + x * bytes, row);
}

/** The way back from the points to `count` × `count` numbers, which are left in `grid`, row by row. */
export function transformBack(count: i32, from: usize, apart: usize): void {
  if (count == 2) transformSizedBack(2, from, apart);
  else if (count == 3) transformSizedBack(3, from, apart);
  else if (count == 4) transformSizedBack(4, from, apart);
  else transformSizedBack(5, from, apart);
}

/** The divisor of a filter's values at the i-th point in one direction. */
function norm(i: i32): f32 {
  if (i == 0) return P * P * Q * Q;
  if (i <= 2) return 2 * P * P * (P * P - Q * Q);
  return i <= 4 ? 2 * Q * Q * (Q * Q - P * P) : 1;
}

/** Divides the 36 values of four filters by the norms of their points. */
export function divideByNorms(values: usize, apart: usize): void {
  for (let i = 0; i < points; i++) {
    const place = values + <usize>i * apart;
    v128.store(place, f32x4.div(v128.load(place), f32x4.splat(norm(i / 6) * norm(i % 6))));
  }
}
