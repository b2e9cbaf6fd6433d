import { backward } from '../engine/autograd';
import { sum } from '../ops/sum';
import { Tensor } from '../engine/tensor';
import type { Optimizer } from './optimizer';

/** The path of an optimizer: its position and height before the first step and after each. */
export interface Trajectory {
  x: number[];
  y: number[];
  heights: number[];
  /** Whether it went farther than `far` and was no longer followed. */
  left: boolean;
}

/** The settings of a run: the start, the number of steps, and how far is too far. */
export interface TrajectoryOptions {
  start: readonly [x: number, y: number];
  steps: number;
  far?: number;
}

/**
 * Runs several optimizers on one surface from the same starting point, in float64. `f` takes x and y, one element for each
 * optimizer, and gives the heights; each of `makers` makes an optimizer for its parameter, the point, of shape (2,).
 *
 * @example
 * const f = (x, y) => add(mul(x, x), mul(y, y));
 * const [path] = optim.trajectories(f, [(p) => optim.sgd(p, { lr: 0.25 })], { start: [4, 2], steps: 2 });
 * path.x; // [4, 2, 1]
 */
export function trajectories(
  f: (x: Tensor, y: Tensor) => Tensor,
  makers: readonly ((params: Tensor[]) => Optimizer)[],
  { start, steps, far = 1e6 }: TrajectoryOptions,
): Trajectory[] {
  const runs = makers.map((make) => {
    const place = float64(start);
    place.grad = new Tensor(new Float64Array(2), [2]);
    const path: Trajectory = { x: [], y: [], heights: [], left: false };
    return { place, slope: place.grad.data, optimizer: make([place]), path };
  });
  for (let step = 0; step <= steps; step++) {
    const going = runs.filter(({ path }) => !path.left);
    if (going.length === 0) break;
    const [x, y] = [0, 1].map((k) => float64(going.map(({ place }) => place.values[k])));
    const heights = f(x, y);
    if (heights.requiresGrad) backward(sum(heights)); // a formula without x and y has no slope
    const [dx, dy] = [x, y].map(({ grad }) => grad?.values);
    going.forEach(({ place, slope, optimizer, path }, i) => {
      const [px, py] = place.values;
      slope[0] = dx?.[i] ?? 0;
      slope[1] = dy?.[i] ?? 0;
      path.x.push(px);
      path.y.push(py);
      path.heights.push(heights.values[heights.size === 1 ? 0 : i]);
      path.left = !(Math.hypot(px, py) <= far && slope.every(Number.isFinite));
      optimizer.step();
    });
  }
  return runs.map(({ path }) => path);
}

const float64 = (values: readonly number[]) => new Tensor(Float64Array.from(values), [values.length], true);
