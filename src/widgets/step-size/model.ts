import { backward } from '@lib/engine/autograd';
import { add, cos, mul, sum } from '@lib/ops';
import { tensor, type Tensor } from '@lib/engine/tensor';

export interface State {
  f: 'bowl' | 'waves' | 'valley';
  /** The step size. */
  rate: number;
  /** Where the descent begins: one coordinate, and for the valley a second one. */
  start: number[];
  /** How many steps have been made. */
  step: number;
}

export const steps = 40;
export const span = 4;

/** The functions, with the largest curvature L that they have anywhere. */
export const functions: Record<State['f'], { of(x: Tensor): Tensor; curvature: number; coordinates: 1 | 2 }> = {
  // x²
  bowl: { of: (x) => sum(mul(x, x)), curvature: 2, coordinates: 1 },
  // x² / 4 + cos 3x
  waves: { of: (x) => sum(add(mul(mul(x, x), 0.25), cos(mul(x, 3)))), curvature: 9.5, coordinates: 1 },
  // (x² + 12 y²) / 4
  valley: { of: (x) => sum(mul(mul(x, x), tensor([0.25, 3], { dtype: 'float64' }))), curvature: 6, coordinates: 2 },
};

/** Anything farther away than this has left for good. */
const far = 1e6;

/** One step down the slope. */
function stepped(x: number[], slopes: number[], rate: number): number[] {
  return x.map((value, i) => value - rate * slopes[i]);
}

/** Gradient descent from a start: where it is after each step, and how high. */
export function compute({ f, rate, start, step }: State) {
  const { of, curvature, coordinates } = functions[f];
  let place = start.slice(0, coordinates);
  const places: number[][] = [];
  const losses: number[] = [];
  const slopes: number[][] = [];
  for (let i = 0; i <= steps; i++) {
    const x = tensor(place, { dtype: 'float64', requiresGrad: true });
    const loss = of(x);
    backward(loss);
    places.push(place);
    losses.push(loss.item());
    slopes.push([...x.grad!.data]);
    if (Math.max(...place.map(Math.abs)) > far) break;
    place = stepped(place, slopes[i], rate);
  }
  const at = Math.min(step, places.length - 1);
  const shown = places.slice(0, at + 1);
  const line = Array.from({ length: 161 }, (_, i) => -span + (2 * span * i) / 160);
  return {
    places: shown,
    losses: losses.slice(0, at + 1),
    slope: slopes[at],
    /** 2/L: with a larger step size the steepest direction is overshot farther than it was. */
    bound: 2 / curvature,
    left: Math.max(...places[at].map(Math.abs)) > far,
    /** How much is left after all steps, as a share of the beginning. */
    rest: losses[losses.length - 1] / losses[0],
    graph:
      coordinates === 1 ? { x: line, y: line.map((value) => of(tensor([value], { dtype: 'float64' })).item()) } : null,
  };
}

export type Model = ReturnType<typeof compute>;
