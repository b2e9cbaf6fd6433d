import { formulaFunction } from '@lib/graph/evaluate';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import * as optim from '@lib/optim/index';
import type { Ground } from './ground';
import { lowestOn } from './lowest';
import { grid, racers, steps } from '@parts/race/lineup';
import { makers } from '@parts/race/makers';

/** What a race is about: its ground, where all begin, and how large their steps are. */
export interface Entry {
  ground: Ground;
  /** Where all begin; empty: at the surface's own start. */
  start: number[];
  /** All with one learning rate, or each with its best of the grid. */
  rates: 'common' | 'tuned';
  /** The common learning rate, as a power of ten. */
  rate: number[];
}

const cells = 64;
/** Nobody is followed farther than this many times the width of the map. */
export const far = 20;
/** What is left of a descent is shown between these two shares of it. */
export const leastLeft = 1e-8;
export const mostLeft = 10;

type Landscape = Pick<Ground, 'formula' | 'span' | 'minima'>;

/** A surface on the map: how it is computed, and how low it goes. */
const terrainOf = memo(({ formula, span, minima }: Landscape) => {
  const f = formulaFunction(formula, ['x', 'y']);
  const map = heightMap(f, { span, cells, beyond: 2 });
  return { f, map, lowest: minima.length > 0 ? 0 : lowestOn(f, map, span) };
});

/** What is left of the way down after each step, as a share of the whole way; from 1e−8 to 10. */
export function leftOf({ heights, left }: Pick<optim.Trajectory, 'heights' | 'left'>, lowest: number): number[] {
  const whole = heights[0] - lowest;
  const shares = heights.map((height) => {
    const share = whole > 0 ? (height - lowest) / whole : 1;
    return Number.isNaN(share) ? mostLeft : Math.min(mostLeft, Math.max(leastLeft, share));
  });
  // who has left the map has crossed it for good: at the height where it was seen last
  const last = shares[shares.length - 1];
  return left ? [...shares, ...Array<number>(steps + 1 - shares.length).fill(last > 1 ? mostLeft : last)] : shares;
}

/** How low a path has come on the map. */
const lowestOf = ({ x, y, heights }: optim.Trajectory, span: number) =>
  heights.reduce((low, height, i) => (Math.abs(x[i]) <= span && Math.abs(y[i]) <= span && height < low ? height : low), Infinity); // prettier-ignore

/** The best rate of the grid: the least left at the end, and of equals the least on the way. */
export function bestOf(shares: number[][]): number {
  const worth = (left: number[]) => [left[left.length - 1], left.reduce((a, b) => a + b, 0)];
  const list = shares.map(worth);
  return list.reduce((best, [end, way], i) => (end < list[best][0] || (end === list[best][0] && way < list[best][1]) ? i : best), 0); // prettier-ignore
}

const optionsFor = (start: [number, number], span: number) => ({ start, steps, far: far * span });

/** What is left of the way down with every rate of the grid, for each racer; and how low anything goes. */
const sweepOf = memo((surface: Landscape, from: [number, number]) => {
  const { span } = surface;
  const terrain = terrainOf(surface);
  const all = optim.trajectories(terrain.f, racers.flatMap((racer) => grid.map(makers[racer])), optionsFor(from, span)); // prettier-ignore
  const lowest = all.reduce((low, path) => Math.min(low, lowestOf(path, span)), terrain.lowest);
  const shares = all.map((path) => leftOf(path, lowest));
  return { lowest, shares: racers.map((_, i) => shares.slice(i * grid.length, (i + 1) * grid.length)) };
});

/** The race of all optimizers on one surface, from one start. */
export function race({ ground: { fault, text, ownStart, ...surface }, start, rates, rate }: Entry) {
  const { span, minima } = surface;
  const { f, map } = terrainOf(surface);
  const from: [number, number] = start.length === 2 ? [start[0] * span, start[1] * span] : [...ownStart];
  const { lowest, shares: swept } = sweepOf(surface, from);
  const best = swept.map((shares) => grid[bestOf(shares)]);
  const used = racers.map((_, i) => (rates === 'tuned' ? best[i] : 10 ** rate[0]));
  const paths = optim.trajectories(f, racers.map((racer, i) => makers[racer](used[i])), optionsFor(from, span)); // prettier-ignore
  return {
    fault,
    span,
    map,
    minima,
    start: from,
    /** The formula of the surface that is drawn. */
    formula: text,
    lowest,
    /** For each racer: its rate, its places and heights, and what is left of the way down. */
    paths: paths.map((path, i) => ({
      rate: used[i],
      x: path.x,
      y: path.y,
      heights: path.heights,
      left: path.left,
      shares: leftOf(path, lowest),
    })),
    /** For each racer, what is left at the end with each rate of the grid; and the best of these rates. */
    ends: swept.map((shares) => shares.map((left) => left[left.length - 1])),
    best,
  };
}

export type Model = ReturnType<typeof race>;
