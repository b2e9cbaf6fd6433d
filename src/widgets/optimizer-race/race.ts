import { formulaFunction } from '@lib/graph/evaluate';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import * as optim from '@lib/optim/index';
import { beforeFork } from '@parts/fork/before';
import { turning, ways, type Makes, type Rates } from './fork';
import type { Ground } from './ground';
import { lowestOn } from './lowest';
import { grid, racers, steps } from '@parts/race/lineup';
import { makers } from '@parts/race/makers';

/** What a race is about: its ground, where all begin, and how large their steps are. */
// zh: 比赛的内容：场地、起点和步长。
export interface Entry extends Rates {
  ground: Ground;
  /** Where all begin; empty: at the surface's own start. */
  // zh: 大家从哪里出发；空的表示用曲面自己的起点。
  start: number[];
}

const cells = 64;
/** Nobody is followed farther than this many times the width of the map. */
// zh: 离开地图宽度的这么多倍之后，就不再跟踪。
export const far = 20;
/** What is left of a descent is shown between these two shares of it. */
// zh: 剩余的下降高度，显示在这两个比例之间。
export const leastLeft = 1e-8;
export const mostLeft = 10;

type Landscape = Pick<Ground, 'formula' | 'span' | 'minima'>;

/** A surface on the map: how it is computed, and how low it goes. */
// zh: 地图上的曲面：怎样计算，最低到哪里。
const terrainOf = memo(({ formula, span, minima }: Landscape) => {
  const f = formulaFunction(formula, ['x', 'y']);
  const map = heightMap(f, { span, cells, beyond: 2 });
  return { f, map, lowest: minima.length > 0 ? 0 : lowestOn(f, map, span) };
});

/** What is left of the way down after each step, as a share of the whole way; from 1e−8 to 10. */
// zh: 每步之后还剩多少高度，与全程之比；从 1e−8 到 10。
export function leftOf({ heights, left }: Pick<optim.Trajectory, 'heights' | 'left'>, lowest: number): number[] {
  const whole = heights[0] - lowest;
  const shares = heights.map((height) => {
    const share = whole > 0 || Number.isNaN(height) ? (height - lowest) / whole : 1;
    return Number.isNaN(share) ? mostLeft : Math.min(mostLeft, Math.max(leastLeft, share));
  });
  // who has left the map has crossed it for good: at the height where it was seen last
  // zh: 离开地图的就不再回来：停在最后看见它的高度
  const last = shares[shares.length - 1];
  return left ? [...shares, ...Array<number>(steps + 1 - shares.length).fill(last > 1 ? mostLeft : last)] : shares;
}

/** How low a path has come on the map. */
// zh: 路径在地图上最低到过哪里。
const lowestOf = ({ x, y, heights }: optim.Trajectory, span: number) =>
  heights.reduce((low, height, i) => (Math.abs(x[i]) <= span && Math.abs(y[i]) <= span && height < low ? height : low), Infinity); // prettier-ignore

/** How far the map reaches, and how low anything goes on it. */
// zh: 地图的范围，以及图上最低到哪里。
interface Depth {
  span: number;
  lowest: number;
}

/** Nobody who leaves the map downwards may make a step on it that is longer than this share of its width. */
// zh: 向下离开地图的选手，在地图上的每一步都不得超过地图宽度的这个比例。
const longestStep = 0.1;

/** Whether a run has leapt off the map instead of descending on it, as the largest rates do where a surface falls for ever. */
// zh: 是不是一跃就跳出了地图，而不是沿曲面走下去；曲面一直下降时，最大的学习率就会这样。
export function leaps({ x, y, heights }: optim.Trajectory, { span, lowest }: Depth): boolean {
  const isOn = (i: number) => Math.abs(x[i]) <= span && Math.abs(y[i]) <= span;
  const isLong = (i: number) => !(Math.hypot(x[i + 1] - x[i], y[i + 1] - y[i]) <= longestStep * 2 * span);
  const last = heights.length - 1;
  return heights[last] < lowest && heights.some((_, i) => i < last && isOn(i) && isLong(i));
}

/** The best rate of the grid: the least left at the end, and of equals the least on the way; one that leaps only if all do. */
// zh: 网格里最好的学习率：最后剩得最少的；相同时，途中最少的。跳出地图的不算，除非个个如此。
export function bestOf(shares: readonly number[][], paths: readonly optim.Trajectory[], depth: Depth): number {
  const worth = (left: number[], i: number) =>
    leaps(paths[i], depth) ? [Infinity, i] : [left[left.length - 1], left.reduce((a, b) => a + b, 0)];
  const list = shares.map(worth);
  return list.reduce((best, [end, way], i) => (end < list[best][0] || (end === list[best][0] && way < list[best][1]) ? i : best), 0); // prettier-ignore
}

const optionsFor = (start: [number, number], span: number) => ({ start, steps, far: far * span });

/** What is left of the way down with every rate of the grid, for each racer; and how low anything goes. */
// zh: 每位选手用网格里每个学习率还剩多少高度；以及最低到过哪里。
const sweepOf = memo((surface: Landscape, from: [number, number]) => {
  const { span } = surface;
  const terrain = terrainOf(surface);
  const all = optim.trajectories(terrain.f, racers.flatMap((racer) => grid.map(makers[racer])), optionsFor(from, span)); // prettier-ignore
  const lowest = all.reduce((low, path) => Math.min(low, lowestOf(path, span)), terrain.lowest);
  const shares = all.map((path) => leftOf(path, lowest));
  const ofRacer = <Item>(list: readonly Item[], i: number) => list.slice(i * grid.length, (i + 1) * grid.length);
  return {
    lowest,
    shares: racers.map((_, i) => ofRacer(shares, i)),
    best: racers.map((_, i) => grid[bestOf(ofRacer(shares, i), ofRacer(all, i), { span, lowest })]),
    leaps: all.some((path) => leaps(path, { span, lowest })),
  };
});

/** The race of all optimizers on one surface, from one start. */
// zh: 所有优化器在一个曲面上从同一点出发的比赛。
export function race({ ground: { fault, text, ownStart, ...surface }, start, ...rates }: Entry) {
  const { span, minima } = surface;
  const { f, map } = terrainOf(surface);
  const from: [number, number] = start.length === 2 ? [start[0] * span, start[1] * span] : [...ownStart];
  const { lowest, shares: swept, best, leaps } = sweepOf(surface, from);
  const forked = beforeFork(rates, ways);
  const usedOf = ({ rates, rate }: Rates) => racers.map((_, i) => (rates === 'tuned' ? best[i] : 10 ** rate));
  const [used, before] = [rates, forked?.before ?? rates].map(usedOf);
  const run = (makes: Makes[]) => optim.trajectories(f, makes, optionsFor(from, span));
  const kept = racers.map((racer, i) => makers[racer](before[i]));
  const paths = run(forked ? kept.map((make, i) => turning(make, forked.at, used[i])) : kept);
  const told = (path: optim.Trajectory) => ({ ...path, shares: leftOf(path, lowest) });
  return {
    fault,
    span,
    map,
    minima,
    start: from,
    /** The formula of the surface that is drawn. */
    // zh: 所画曲面的公式。
    formula: text,
    lowest,
    /** For each racer: its rate, its places and heights, and what is left of the way down. */
    // zh: 每位选手的学习率、位置和高度，以及还剩多少高度。
    paths: paths.map((path, i) => ({ rate: used[i], ...told(path) })),
    /** Where the race was forked: the paths that keep their rates. */
    // zh: 若有分叉：保持原来学习率的各条路。
    branch: forked && run(kept).map(told),
    /** For each racer, what is left at the end with each rate of the grid; and the best of these rates. */
    // zh: 每位选手用网格里每个学习率最后还剩多少；以及其中最好的学习率。
    ends: swept.map((shares) => shares.map((left) => left[left.length - 1])),
    best,
    /** Whether some rates lead off the map by a leap, and so do not count. */
    // zh: 是否有的学习率一跃跳出地图，因而不算数。
    leaps,
  };
}

export type Model = ReturnType<typeof race>;
