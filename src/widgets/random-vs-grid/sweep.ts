import { found, played, shares, trialsOf, type State } from './draws';
import { middleOf, type Runs } from './landscape';
import { cellOf, inCell, type Score } from './search';
import { side, type Source } from './settings';

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

/**
 * The landscape as far as it has been swept, rows from the top; a coarse cell represents its block until that is
 * refined.
 */
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

/** The shares on a landscape with so many runs along each side: a trial is the run in the middle of its block. */
// zh: 每边这么多次训练的地形上的频率：一次试验就是它所在那一块正中间的训练。
const sharesOnRuns = (runs: Runs, cells: number, source: Source = 'anywhere') => {
  const middle = (share: number) => cellOf(middleOf(Math.min(cells - 1, Math.floor(share * cells)), cells));
  return shares(
    source,
    () =>
      ([x, y]) =>
        runs.at(middle(x), middle(y)),
  );
};

/** The model of real runs, swept so far. */
// zh: 真实训练的模型，扫描到目前为止。
export function runsModel(
  state: State,
  runs: Runs,
  tried: ReturnType<typeof trialsOf>,
  order: [number, number][],
  done: number,
) {
  const score: Score = ([x, y]) => runs.at(cellOf(x), cellOf(y));
  const isWhole = done === side ** 2;
  const swept = order.slice(0, done);
  const here = isWhole ? sharesOnRuns(runs, side, state.source) : null;
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
