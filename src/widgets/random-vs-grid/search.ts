import type { Random } from '@lib/random';
import { perSide, side, trials, type GridRule, type Source } from './settings';

/** A trial, as the shares of the two ranges. */
// zh: 一次试验：在两个范围中各占的比例。
export type Trial = readonly [x: number, y: number];

/** The values of one parameter that a grid tries; for one at an offset, `offset` lies between 0 and 1. */
// zh: 网格在一个参数上试的值；随机错位的网格，错位量 `offset` 在 0 到 1 之间。
function gridValues(rule: GridRule, offset: number): number[] {
  return Array.from({ length: perSide }, (_, i) => {
    if (rule === 'ends') return i / (perSide - 1);
    return (i + (rule === 'offset' ? offset : 0.5)) / perSide;
  });
}

/** The nine trials of a grid. */
// zh: 网格的九次试验。
export function gridTrials(rule: GridRule, random: Random): Trial[] {
  const xs = gridValues(rule, random.uniform());
  const ys = gridValues(rule, random.uniform());
  return ys.flatMap((y) => xs.map((x): Trial => [x, y]));
}

/** Random trials, anywhere in the two ranges. */
// zh: 随机试验：在两个范围内任意取值。
export function drawTrials(count: number, random: Random): Trial[] {
  return Array.from({ length: count }, (): Trial => [random.uniform(), random.uniform()]);
}

/** Random trials. Out of lists of the grid’s own values, without repeats, nine of them are the grid. */
// zh: 随机试验。从网格自己的取值列表里不重复地抽九次，抽出来的就是网格。
export function randomTrials(source: Source, random: Random, grid: readonly Trial[], count = trials): Trial[] {
  if (source === 'anywhere') return drawTrials(count, random);
  if (source === 'once') return random.permutation(grid.length).map((k) => grid[k]);
  return Array.from({ length: count }, () => grid[random.integer(grid.length)]);
}

/** The cell in which a trial falls. */
// zh: 一次试验落在哪一格。
export const cellOf = (share: number) => Math.min(side - 1, Math.floor(share * side));

/** The middle of the cell in which a trial falls: the values with which it is really run. */
// zh: 试验所在格的中心：真实训练用的就是这里的值。
export const inCell = ([x, y]: Trial): Trial => [(cellOf(x) + 0.5) / side, (cellOf(y) + 0.5) / side];

export interface Tally {
  /** In how many draws random found more, both the same, or the grid more. */
  // zh: 多少次抽取中随机更好、一样好、网格更好。
  random: number;
  same: number;
  grid: number;
}

/** Who won a draw. */
// zh: 一次抽取谁赢。
export const outcome = (random: number, grid: number): keyof Tally =>
  random > grid ? 'random' : random < grid ? 'grid' : 'same';

export type Score = (trial: Trial) => number;
export const bestOf = (list: readonly Trial[], score: Score) => list.reduce((best, trial) => Math.max(best, score(trial)), -Infinity); // prettier-ignore

/** Many draws of nine against a grid; `scoreOf` gives the surface of a draw. */
// zh: 多次抽取：每次随机九个对一个网格；`scoreOf` 给出该次抽取的曲面。
export function tally(
  count: number,
  random: Random,
  { grid, source }: { grid: GridRule; source: Source },
  scoreOf: (random: Random) => Score,
): Tally {
  const found: Tally = { random: 0, same: 0, grid: 0 };
  for (let i = 0; i < count; i++) {
    const score = scoreOf(random);
    const tried = gridTrials(grid, random);
    found[outcome(bestOf(randomTrials(source, random, tried), score), bestOf(tried, score))]++;
  }
  return found;
}

/** The part of the square around a place, a third as wide, that a finer search looks at. */
// zh: 细搜索只看某处周围的一小块，边长为三分之一。
export const around = (place: number) => Math.max(0, Math.min(2 / 3, place - 1 / 6));

/** Nine random trials, and nine more around the best of them; against eighteen at once. */
// zh: 先随机试九次，再在最好的那次周围试九次；与一次试十八次相比。
export function tallyFiner(count: number, random: Random, scoreOf: (random: Random) => Score): Tally {
  const anywhere = (of: number) => randomTrials('anywhere', random, [], of);
  const found: Tally = { random: 0, same: 0, grid: 0 };
  for (let i = 0; i < count; i++) {
    const score = scoreOf(random);
    const coarse = anywhere(trials);
    const best = coarse.reduce((a, b) => (score(b) > score(a) ? b : a));
    const fine = anywhere(trials).map(([x, y]): Trial => [around(best[0]) + x / 3, around(best[1]) + y / 3]); // prettier-ignore
    const inTwo = bestOf([...coarse, ...fine], score);
    const atOnce = bestOf(anywhere(2 * trials), score);
    found[outcome(inTwo, atOnce)]++;
  }
  return found;
}
