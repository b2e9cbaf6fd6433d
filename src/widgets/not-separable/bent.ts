import type { Line } from '@ui/figures/halfPlanes';
import { extent, type State } from './model';

const steps = 480;

/** A straight line of the plane with a feature, as it runs among the pixels: stretches of points from −1 to 1. */
export function bent(feature: State['feature'], [a, b, c]: Line): [number, number][][] {
  const columns = Array.from({ length: steps + 1 }, (_, i) => -1 + (2 * i) / steps);
  const roots = columns.map((u) => heightsAt(feature, u, -(a * u + c) / b));
  return [0, 1].flatMap((branch) => stretches(columns.map((u, i) => [u, roots[i][branch] ?? NaN])));
}

/** Where, in a column of the pixels' plane, the feature has a value: `place` of the model, undone. */
function heightsAt(feature: State['feature'], u: number, value: number): number[] {
  const px = extent * u;
  if (feature === 'none') return [value];
  if (feature === 'product') return [(4 * value) / px / extent];
  const root = Math.sqrt(4 * (value + 1) - px * px) / extent;
  return [root, -root];
}

/** Cuts a curve where it leaves the plane. */
function stretches(points: [number, number][]): [number, number][][] {
  const found: [number, number][][] = [[]];
  for (const point of points)
    if (Math.abs(point[1]) <= 1) found.at(-1)!.push(point);
    else if (found.at(-1)!.length > 0) found.push([]);
  return found.filter((stretch) => stretch.length > 1);
}
