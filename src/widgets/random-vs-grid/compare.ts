import { memo } from '@lib/memo';
import { Random } from '@lib/random';
import { heightAt, middleOf, runsOf, sweepOrder, turnedBy, type Ridge, type Runs, type Window } from './landscape';
import { bestOf, cellOf, gridTrials, inCell, outcome, randomTrials, tally, tallyFiner, type Score, type Tally, type Trial } from './search'; // prettier-ignore
import {
  draws,
  drawnSide,
  fewDraws,
  gridRules,
  leastWindow,
  side,
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

interface Work {
  progress?(share: number): void;
}

/** The grid and the random trials of one draw. */
// zh: 某一次抽取的网格试验和随机试验。
function trialsOf({ grid, source }: Pick<State, 'grid' | 'source'>, draw: number) {
  const random = new Random(draw);
  const tried = gridTrials(grid, random);
  return { grid: tried, random: draw > 0 ? randomTrials(source, random, tried) : [] };
}

/** How the draws so far went. */
// zh: 到目前为止各次抽取的胜负。
function played(rules: Pick<State, 'grid' | 'source'>, upTo: number, score: Score): Tally {
  const found: Tally = { random: 0, same: 0, grid: 0 };
  for (let draw = 1; draw <= upTo; draw++) {
    const { grid, random } = trialsOf(rules, draw);
    found[outcome(bestOf(random, score), bestOf(grid, score))]++;
  }
  return found;
}

/** How often nine random trials beat each kind of grid, and a finer search one at once. */
// zh: 九次随机试验胜过每种网格的频率，以及先粗后细胜过一次搜完的频率。
function shares(source: Source, scoreOf: (random: Random) => Score, count = draws) {
  const all = gridRules.map((grid) => tally(count, new Random(1), { grid, source }, scoreOf));
  return { all, finer: tallyFiner(count, new Random(1), scoreOf) };
}

/** The shares on a ridge, with its peak where it is, and anywhere. */
// zh: 山脊上的频率：峰顶就在这里，以及峰顶在任意位置。
const onRidge = memo(
  (ridge: Ridge, source: Source, count: number) => {
    const scoreOn =
      (on: Ridge): Score =>
      ([x, y]) =>
        heightAt(on, x, y);
    const drawn = (random: Random) => scoreOn({ ...ridge, peak: [random.uniform(), random.uniform()] });
    return { here: shares(source, () => scoreOn(ridge), count), anywhere: shares(source, drawn, count) };
  },
  { most: 8 },
);

/** What trials found. */
// zh: 各次试验的结果。
function found(list: readonly Trial[], score: Score) {
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
  return x.map((value, i) => (where === 'drawn' ? turnedBy(angle, value, y[i]) : [value, y[i]])[k]);
}

/** How many different values were tried along an axis. */
// zh: 在某个轴上试了多少个不同的值。
export const different = (values: readonly number[]) => new Set(values.map((value) => value.toFixed(3))).size;

function ofDrawn(state: State, count: number) {
  const { angle, second, width, peak, draw, source } = state;
  const ridge = { angle, second, width, peak };
  const score: Score = ([x, y]) => heightAt(ridge, x, y);
  const { grid, random } = trialsOf(state, draw);
  const heat = Array.from({ length: drawnSide ** 2 }, (_, i) =>
    heightAt(ridge, middleOf(i % drawnSide, drawnSide), middleOf(drawnSide - 1 - Math.floor(i / drawnSide), drawnSide)),
  );
  const { here, anywhere } = onRidge(ridge, source, count);
  return {
    heat,
    heatSide: drawnSide,
    runs: null,
    grid: found(grid, score),
    random: found(random, score),
    played: played(state, draw, score),
    here,
    anywhere,
  };
}

/** What part of the variance of a landscape each parameter explains by itself: the variance of the means of its columns, or rows. */
// zh: 每个参数单独能解释地形方差的多少：列（或行）均值的方差占总方差的比例。
export function importance(cells: readonly number[], columns: number): [first: number, second: number] {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const variance = (list: readonly number[]) => mean(list.map((value) => (value - mean(list)) ** 2));
  const lines = Array.from({ length: columns }, (_, k) => k);
  const byColumn = lines.map((k) => mean(cells.filter((_, i) => i % columns === k)));
  const byRow = lines.map((k) => mean(cells.filter((_, i) => Math.floor(i / columns) === k)));
  const total = variance(cells) || 1;
  return [variance(byColumn) / total, variance(byRow) / total];
}

/** The landscape as far as it has been swept, rows from the top; a coarse cell stands for its block until that is finer. */
// zh: 已扫描到的地形，行从上往下；细格还没算出来时，先用粗格代表那一块。
function heatOf(runs: Runs, order: readonly [number, number][], done: number) {
  const heat = Array.from({ length: side ** 2 }, () => NaN);
  for (let k = 0; k < done; k++) {
    const [column, row] = order[k];
    const reach = (side / (k < 9 ? 3 : k < 81 ? 9 : 27) - 1) / 2;
    const score = runs.at(column, row);
    for (let r = row - reach; r <= row + reach; r++)
      for (let c = column - reach; c <= column + reach; c++) heat[(side - 1 - r) * side + c] = score;
  }
  return heat;
}

/** The scores of so many cells along each side, row by row. */
// zh: 每边这么多格的分数，逐行排列。
function everyCell(runs: Runs, cells: number) {
  const places = Array.from({ length: cells }, (_, k) => cellOf(middleOf(k, cells)));
  return places.flatMap((row) => places.map((column) => runs.at(column, row)));
}

function runsModel(
  state: State,
  runs: Runs,
  tried: ReturnType<typeof trialsOf>,
  order: [number, number][],
  done: number,
) {
  const score: Score = ([x, y]) => runs.at(cellOf(x), cellOf(y));
  const isWhole = done === side ** 2;
  const swept = order.slice(0, done);
  const here = isWhole ? shares(state.source, () => score) : null;
  return {
    heat: heatOf(runs, order, done),
    heatSide: side,
    runs: {
      done,
      total: order.length,
      /** The cells that have been swept, as shares of the side, and what they scored. */
      // zh: 已扫描的格（占边长的比例）及其分数。
      x: swept.map(([column]) => middleOf(column)),
      y: swept.map(([, row]) => middleOf(row)),
      scores: swept.map(([column, row]) => runs.at(column, row)),
      importance: done === order.length ? importance(everyCell(runs, Math.sqrt(done)), Math.sqrt(done)) : null,
    },
    grid: found(tried.grid.map(inCell), score),
    random: found(tried.random.map(inCell), score),
    played: isWhole ? played(state, state.draw, score) : null,
    here,
    anywhere: null,
  };
}

export type Model = ReturnType<typeof ofDrawn> | ReturnType<typeof runsModel>;

const windowOf = ([x, y, size]: readonly number[]): Window => {
  const within = Math.max(leastWindow, Math.min(1, size));
  return [Math.min(x, 1 - within), Math.min(y, 1 - within), within];
};

/** Nine trials of a grid and nine at random; of real runs, those trials first, then a sweep with at most so many along a side. */
// zh: 网格九次、随机九次；若是真实训练，先跑这些试验，再扫描整个地形，每边最多跑这么多次。
export function* compare(
  state: State,
  _given: unknown = undefined,
  { progress }: Work = {},
  most: number = side,
): Generator<Model, Model, void> {
  const draw = Math.round(state.draw);
  if (state.where === 'drawn') {
    yield ofDrawn({ ...state, draw }, fewDraws); // while a hand moves // zh: 拖动时
    return ofDrawn({ ...state, draw }, draws);
  }
  const runs = runsOf(state.scale, windowOf(state.window), Math.round(state.seed));
  const tried = trialsOf(state, draw);
  const order = sweepOrder(Math.min(most, Number(state.cells)));
  const first = [...tried.grid, ...tried.random].map(([x, y]) => [cellOf(x), cellOf(y)]);
  for (const [k, [column, row]] of [...first, ...order].entries()) {
    runs.at(column, row);
    progress?.((k + 1) / (first.length + order.length));
    const done = k + 1 - first.length;
    if (done >= 0 && done < order.length && done % 9 === 0)
      yield runsModel({ ...state, draw }, runs, tried, order, done);
  }
  return runsModel({ ...state, draw }, runs, tried, order, order.length);
}
