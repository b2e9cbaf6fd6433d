import { extent } from './model';

/** The points with their mean at another place, as far as all of them stay in the plane. */
export function carried(points: readonly number[], mean: readonly number[], to: readonly number[]): number[] {
  const by = [0, 1].map((k) => {
    const own = points.filter((_, i) => i % 2 === k);
    return Math.max(-extent - Math.min(...own), Math.min(extent - Math.max(...own), to[k] - mean[k]));
  });
  return points.map((value, i) => rounded(value + by[i % 2]));
}

/** The points, stretched and turned so that one of their axes becomes the given vector. Null if some would leave the plane. */
export function stretched(
  points: readonly number[],
  mean: readonly number[],
  axis: readonly number[],
  to: readonly number[],
): number[] | null {
  const [long, wanted] = [Math.hypot(axis[0], axis[1]), Math.hypot(to[0], to[1])];
  if (long === 0 || wanted < 0.1) return null;
  const [from, unit] = [axis.map((value) => value / long), to.map((value) => value / wanted)];
  const next = points.map((_, i) => {
    const [dx, dy] = [points[i - (i % 2)] - mean[0], points[i - (i % 2) + 1] - mean[1]];
    const along = ((dx * from[0] + dy * from[1]) * wanted) / long;
    const across = dy * from[0] - dx * from[1];
    return rounded(mean[i % 2] + (i % 2 ? along * unit[1] + across * unit[0] : along * unit[0] - across * unit[1]));
  });
  return next.every((value) => Math.abs(value) <= extent) ? next : null;
}

const rounded = (value: number) => Number(value.toFixed(3));
