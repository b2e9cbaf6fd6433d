import { ofDrawn } from './drawn';
import { trialsOf, type State } from './draws';
import { runsOf, sweepOrder, type Window } from './landscape';
import { cellOf } from './search';
import { leastWindow, side } from './settings';
import { runsModel } from './sweep';

export type Model = (ReturnType<typeof ofDrawn> extends Generator<infer M> ? M : never) | ReturnType<typeof runsModel>;

interface Work {
  progress?(share: number): void;
}

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
  if (state.where === 'drawn') return yield* ofDrawn({ ...state, draw });
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
