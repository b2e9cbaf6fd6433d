import { backward } from '@lib/engine/autograd';
import { memo } from '@lib/memo';
import { add, cos, mul, sum } from '@lib/ops';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { beforeFork, type Ways } from '@parts/fork/before';

export interface State {
  f: 'bowl' | 'waves' | 'valley';
  /** The step size. */
  // zh: 步长。
  rate: number;
  /** Where the descent begins: one coordinate, and for the valley a second one. */
  // zh: 从哪里开始下降：一个坐标；峡谷还有第二个坐标。
  start: number[];
  /** How many steps have been made. */
  // zh: 已走了多少步。
  step: number;
  /** Where the descent was forked, and the step size with which it had come there: two numbers, or none. */
  // zh: 下降在哪一步分叉、在那之前用多大的步长：两个数；没有分叉就没有数。
  fork: number[];
  /** The step sizes that have been tried. */
  // zh: 试过的步长。
  tried: number[];
}

export const steps = 40;
export const span = 4;

/** The functions, with the largest curvature L that they have anywhere, and a step size to begin with. */
// zh: 各个函数，各自在任何地方的最大曲率 L，以及开始时的步长。
export const functions: Record<
  State['f'],
  { of(x: Tensor): Tensor; curvature: number; coordinates: 1 | 2; first: number }
> = {
  // x²
  bowl: { of: (x) => sum(mul(x, x)), curvature: 2, coordinates: 1, first: 0.1 },
  // x² / 4 + cos 3x
  waves: { of: (x) => sum(add(mul(mul(x, x), 0.25), cos(mul(x, 3)))), curvature: 9.5, coordinates: 1, first: 0.05 },
  // (x² + 12 y²) / 4
  valley: {
    of: (x) => sum(mul(mul(x, x), tensor([0.25, 3], { dtype: 'float64' }))),
    curvature: 6,
    coordinates: 2,
    first: 0.1,
  },
};

/** The step sizes that can be tried while the best of the bowl is asked for: none of those that are asked of. */
// zh: 正文在问碗的最佳步长时可以试的步长：不含题目所问的那些。
export const before = { min: 0.05, max: 0.25 };

/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<Pick<State, 'rate' | 'fork'>> = { rate: { min: 0, max: 1.2 } };

/** Anything farther away than this has left for good. */
// zh: 离得比这更远的，就不会再回来。
const far = 1e6;

/** One step down the slope. */
// zh: 沿斜率往下走一步。
function stepped(x: number[], slopes: number[], rate: number): number[] {
  return x.map((value, i) => value - rate * slopes[i]);
}

/** Gradient descent from a start: where it is after each step, how high, and how steep. */
// zh: 从起点做梯度下降：每步之后在哪里、多高、多陡。
function descend({ f, start }: Pick<State, 'f' | 'start'>, rateOf: (step: number) => number) {
  const { of, coordinates } = functions[f];
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
    place = stepped(place, slopes[i], rateOf(i));
  }
  return { places, losses, slopes };
}

/** Where a descent in steps that are small enough for every place comes to rest. */
// zh: 用处处都够小的步长下降，最后停在哪里。
const bottomOf = memo(
  (f: State['f'], start: number[]) => {
    const { of, curvature, coordinates } = functions[f];
    let place = start.slice(0, coordinates);
    for (let i = 0; i < 100; i++) {
      const x = tensor(place, { dtype: 'float64', requiresGrad: true });
      backward(of(x));
      const next = stepped(place, [...x.grad!.data], 1 / curvature);
      if (next.every((value, k) => value === place[k])) break; // it rests
      place = next;
    }
    return place;
  },
  { most: 150 },
);

/** How far two places are from each other. */
// zh: 两处相距多远。
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, i) => value - b[i]));

/** Whether a descent with a step size ends lower than it began (−1), higher (1), or as high (0). */
// zh: 用某个步长下降，结束时比开始时低（−1）、高（1），还是一样高（0）。
const outcomeOf = memo(
  (f: State['f'], start: number[], rate: number) => {
    const { losses } = descend({ f, start }, () => rate);
    const [first, last] = [losses[0], losses[losses.length - 1]];
    return Math.abs(last - first) <= 1e-9 * Math.abs(first) ? 0 : Math.sign(last - first);
  },
  { most: 150 },
);

/** What becomes of each step size that has been tried. */
// zh: 试过的每个步长结果如何。
const triedOf = memo((f: State['f'], start: number[], tried: number[]) =>
  tried.map((rate) => ({ rate, outcome: outcomeOf(f, start, rate) })),
);

/** A whole descent with one step size, or with another one up to a fork: where it is shown up to makes no difference. */
// zh: 一次完整的下降：用一个步长，或者在分叉之前用另一个；显示到哪一步都一样。
const descentOf = memo(
  (f: State['f'], start: number[], rate: number, before: number, at: number) =>
    descend({ f, start }, (i) => (i < at ? before : rate)),
  { most: 2 },
);

/** The graph of a function of one coordinate. */
// zh: 一元函数的图像。
const graphOf = memo(
  (f: State['f']) => {
    const { of, coordinates } = functions[f];
    if (coordinates > 1) return null;
    const x = Array.from({ length: 161 }, (_, i) => -span + (2 * span * i) / 160);
    return { x, y: x.map((value) => of(tensor([value], { dtype: 'float64' })).item()) };
  },
  { most: 3 },
);

/** A descent as far as it is shown and, if it was forked, the branch that keeps the former step size. */
// zh: 下降走到所显示的那一步；若有分叉，还有保持原来步长的那一支。
export function compute({ f, rate, start, step, fork, tried }: State) {
  const { curvature } = functions[f];
  const forked = beforeFork({ rate, fork }, ways);
  const before = forked?.before.rate ?? rate;
  const { places, losses, slopes } = descentOf(f, start, rate, before, forked ? forked.at : 0);
  const other = forked && descentOf(f, start, before, before, 0);
  const at = Math.min(step, places.length - 1);
  const bottom = bottomOf(f, start);
  const shown = places.slice(0, at + 1);
  return {
    places: shown,
    losses: losses.slice(0, at + 1),
    slope: slopes[at],
    /** The branch that keeps its step size, from where it was forked. */
    // zh: 保持原来步长的那一支，从分叉处开始。
    branch: other && {
      from: forked.at,
      rate: before,
      places: other.places.slice(forked.at, step + 1),
      losses: other.losses.slice(forked.at, step + 1),
    },
    /** 2/L: with a larger step size the steepest direction is overshot farther than it was. */
    // zh: 2/L：步长再大，在最陡的方向上就会冲得比原来还远。
    bound: 2 / curvature,
    tried: triedOf(f, start, tried),
    left: Math.max(...places[at].map(Math.abs)) > far,
    /** The last step: the last of all, or that with which it has flown off. */
    // zh: 最后一步：全部走完，或者飞出去的那一步。
    last: Math.max(places.length, other?.places.length ?? 0) - 1,
    /** How far from the bottom it still is after all steps, as a share of the way. */
    // zh: 走完所有步，离谷底还有多远，与全程之比。
    toGo: distance(places[places.length - 1], bottom) / Math.max(1e-3, distance(places[0], bottom)),
    /** How much is left after all steps, as a share of the beginning. */
    // zh: 走完所有步还剩多少，与开始时之比。
    rest: losses[losses.length - 1] / losses[0],
    /** Whether it ends lower than it began. */
    // zh: 结束时是否比开始时低。
    isLower: losses[losses.length - 1] < losses[0],
    graph: graphOf(f),
  };
}

export type Model = ReturnType<typeof compute>;
