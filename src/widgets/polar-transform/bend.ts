/** The disc of the pixel plane that is unrolled: no point lies farther from the middle. */
// zh: 被展开的圆盘的半径：没有点离中心更远。
export const reach = 2.5;

/** A point as its distance from the middle and its angle, −π … π. */
// zh: 用到中心的距离和角度（−π … π）表示的点。
export type Polar = [r: number, theta: number];
export type Point = [x: number, y: number];

export const polarOf = ([x, y]: readonly number[]): Polar => [Math.hypot(x, y), Math.atan2(y, x)];
export const pixelOf = ([r, theta]: Polar): Point => [r * Math.cos(theta), r * Math.sin(theta)];

/**
 * Where a point lies when the plane has been unrolled to a share from 0 to 1. The plane is cut from the middle to the left,
 * and what was a circle about the middle becomes an arc of ever less curvature: at 0 the place is (x, y), at 1 it is (r, θ).
 */
// zh: 平面展开到某个比例（0 到 1）时点的位置。平面从中心向左剪开，原来绕中心的圆变成越来越平直的弧：0 时位置是 (x, y)，1 时是 (r, θ)。
export function bent([r, theta]: Polar, share: number): Point {
  const curvature = 1 - share;
  if (curvature < 1e-9) return [r, theta];
  const away = 1 / curvature - 1; // how far the middle of the arcs has moved to the left // zh: 弧的圆心向左移了多远
  const [cos, sin] = [Math.cos(curvature * theta), Math.sin(curvature * theta)];
  return [r * cos - away * (1 - cos), (r + away) * sin];
}

/** The point that has been bent to a place; null if no point of the plane is. */
// zh: 弯到该处的是平面的哪个点；平面上没有这样的点时为 null。
export function unbent([u, v]: readonly number[], share: number): Polar | null {
  const curvature = 1 - share;
  const away = curvature < 1e-9 ? Infinity : 1 / curvature - 1;
  const polar: Polar =
    away === Infinity ? [u, v] : [Math.hypot(u + away, v) - away, Math.atan2(v, u + away) / curvature];
  return polar[0] >= 0 && polar[0] <= reach && Math.abs(polar[1]) <= Math.PI + 1e-9 ? polar : null;
}

/** The least box around the bent disc: where its left, and how high it is above and below the middle. */
// zh: 弯曲后的圆盘的最小外框：左端在哪里，上下各多高。
export function boxOf(share: number): { left: number; height: number } {
  const curvature = 1 - share;
  if (curvature < 1e-9) return { left: 0, height: Math.PI };
  const away = 1 / curvature - 1;
  const angle = Math.min(curvature * Math.PI, Math.PI / 2);
  const cos = Math.cos(curvature * Math.PI);
  return {
    left: cos > 0 ? away * (cos - 1) : reach * cos + away * (cos - 1),
    height: (reach + away) * Math.sin(angle),
  };
}

/** a·u + b·v + c: zero on a line, positive on one side of it. */
// zh: a·u + b·v + c：在直线上为零，在其中一侧为正。
export type Line = [a: number, b: number, c: number];
export const heightOf = ([a, b, c]: Line, [u, v]: readonly number[]) => a * u + b * v + c;

/** The line through two points. */
// zh: 过两点的直线。
export const through = ([u1, v1]: readonly number[], [u2, v2]: readonly number[]): Line => [v1 - v2, u2 - u1, u1 * v2 - u2 * v1]; // prettier-ignore

/**
 * For each direction from the middle, from where to where the positive side of a line reaches: along a ray a line has one
 * crossing at most, for a ray stays straight however far the plane is unrolled.
 */
// zh: 从中心出发的每个方向上，直线正侧从哪里到哪里：不论平面展开多少，射线总是直的，所以一条射线至多与直线相交一次。
export function positiveRange(line: Line, theta: number, share: number): [from: number, to: number] {
  const start = heightOf(line, bent([0, theta], share));
  const slope = heightOf(line, bent([1, theta], share)) - start;
  if (Math.abs(slope) < 1e-12) return start > 0 ? [0, reach] : [0, 0];
  const crossing = Math.min(reach, Math.max(0, -start / slope));
  return slope > 0 ? [crossing, reach] : [0, crossing];
}
