import { Random } from '@lib/random';
import { turning } from './landscape';
import {
  bestOf,
  gridTrials,
  outcome,
  randomTrials,
  tally,
  tallyFiner,
  type Score,
  type Tally,
  type Trial,
} from './search';
import {
  draws,
  gridRules,
  type amounts,
  type axes,
  type GridRule,
  type places,
  type Scale,
  type Source,
} from './settings';

export interface State {
  /** A surface that is drawn, or real runs. */
  // zh: 画出来的曲面，还是真实的训练。
  where: (typeof places)[number];
  /** Which draw of nine random trials is shown; 0 for none. */
  // zh: 显示第几次抽出的九个随机试验；0 表示还没有。
  draw: number;
  grid: GridRule;
  source: Source;
  angle: number;
  second: number;
  width: number;
  peak: number[];
  /** How many runs lie along each side of the landscape. */
  // zh: 地形每边跑几次训练。
  cells: (typeof amounts)[number];
  scale: Scale;
  window: number[];
  /** The axis onto which trials fall. */
  // zh: 试验投影到哪个轴上。
  axis: (typeof axes)[number];
  /** Which network is trained. */
  // zh: 训练哪个网络。
  seed: number;
}

/** The grid and the random trials of one draw. */
// zh: 某一次抽取的网格试验和随机试验。
export function trialsOf({ grid, source }: Pick<State, 'grid' | 'source'>, draw: number) {
  const random = new Random(draw);
  const tried = gridTrials(grid, random);
  return { grid: tried, random: draw > 0 ? randomTrials(source, random, tried) : [] };
}

/** How the draws so far went. */
// zh: 到目前为止各次抽取的胜负。
export function played(rules: Pick<State, 'grid' | 'source'>, upTo: number, score: Score): Tally {
  const found: Tally = { random: 0, same: 0, grid: 0 };
  for (let draw = 1; draw <= upTo; draw++) {
    const { grid, random } = trialsOf(rules, draw);
    found[outcome(bestOf(random, score), bestOf(grid, score))]++;
  }
  return found;
}

/** How often nine random trials beat each kind of grid, and a finer search one at once. */
// zh: 九次随机试验胜过每种网格的频率，以及先粗后细胜过一次搜完的频率。
export function shares(source: Source, scoreOf: (random: Random) => Score, count = draws) {
  const all = gridRules.map((grid) => tally(count, new Random(1), { grid, source }, scoreOf));
  return { all, finer: tallyFiner(count, new Random(1), scoreOf) };
}

/** What trials found. */
// zh: 各次试验的结果。
export function found(list: readonly Trial[], score: Score) {
  const scores = list.map(score);
  return {
    x: list.map(([x]) => x),
    y: list.map(([, y]) => y),
    scores,
    /** The index of the best, −1 where nothing has been tried. */
    // zh: 最好的是第几个；还没有试验则为 −1。
    best: scores.length ? scores.indexOf(Math.max(...scores)) : -1,
  };
}
export type Found = ReturnType<typeof found>;

/** Where trials lie along an axis: the turned one of a drawn surface, or that of a parameter. */
// zh: 试验在某个轴上的位置：画出来的曲面用转过的轴，真实训练用参数的轴。
export function along(
  { where, angle, axis }: Pick<State, 'where' | 'angle' | 'axis'>,
  { x, y }: Pick<Found, 'x' | 'y'>,
) {
  const k = axis === 'first' ? 0 : 1;
  const turned = where === 'drawn' ? turning(angle) : null;
  return x.map((value, i) => (turned ? turned(value, y[i]) : [value, y[i]])[k]);
}

/** How many different values were tried along an axis. */
// zh: 在某个轴上试了多少个不同的值。
export const different = (values: readonly number[]) => new Set(values.map((value) => value.toFixed(3))).size;
