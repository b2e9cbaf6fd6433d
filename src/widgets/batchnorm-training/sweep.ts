import { memo } from '@lib/memo';
import { train, trains, type Run, type Setting } from './network';
import { coarse, order, rates, scales, side, steps, type Place } from './settings';

export interface State {
  /** Whether the batch is normalized before the ReLU or after it. */
  // zh: 在 ReLU 之前还是之后做批归一化。
  place: Place;
  /** Whether the linear layers before a normalization have biases. */
  // zh: 归一化之前的线性层带不带偏置。
  bias: boolean;
  /** The cell whose curves are shown: which rate, which scale. */
  // zh: 显示哪一格的曲线：第几个学习率，第几个尺度。
  cell: number[];
  seed: number;
}

type Kind = Pick<Setting, 'norm' | 'bias' | 'seed'>;

/** The runs of one kind, by cell; those of kinds that have not been asked for for long are forgotten. */
// zh: 某一种网络的各次训练，按格子存放；很久没有用到的会被丢掉。
const runsOf = memo((_kind: Kind) => new Map<number, Run>(), { most: 30 });

const settingOf = (cell: number) => ({ rate: rates[cell % side], scale: scales[Math.floor(cell / side)] });

function runAt(kind: Kind, cell: number): Run {
  const runs = runsOf(kind);
  const run = runs.get(cell) ?? train({ ...kind, ...settingOf(cell) });
  runs.set(cell, run);
  return run;
}

/** Which networks a state compares: without, with, and, where biases are asked for, with and without those. */
// zh: 一个状态比较哪些网络：不做批归一化的，做的；要看偏置时，再加上做批归一化但不带偏置的。
function kindsOf({ place, bias, seed }: Omit<State, 'cell'>) {
  const normed = { norm: place, seed };
  return {
    plain: { norm: null, bias: true, seed },
    norm: { ...normed, bias },
    ...(bias && { unbiased: { ...normed, bias: false } }),
  } satisfies Record<string, Kind>;
}

interface Work {
  progress?(share: number): void;
}

/** Trains networks at one setting after the other, the coarse grid first; `cells` says at how many. */
// zh: 一个设置接一个设置地训练，先粗后细；`cells` 是训练多少个设置。
export function* sweep(state: Omit<State, 'cell'>, { progress }: Work = {}, cells = order.length) {
  const kinds = kindsOf(state);
  const wanted = order.slice(0, cells);
  for (const [i, cell] of wanted.entries()) {
    for (const kind of Object.values(kinds)) runAt(kind, cell);
    progress?.((i + 1) / wanted.length);
    if (i + 1 < wanted.length) yield modelOf(kinds, order.slice(0, i + 1));
  }
  return modelOf(kinds, wanted);
}

function modelOf(kinds: ReturnType<typeof kindsOf>, tried: readonly number[]) {
  const fieldOf = (kind: Kind) => {
    const runs: (Run | null)[] = Array<null>(order.length).fill(null);
    for (const cell of tried) runs[cell] = runAt(kind, cell);
    return { runs, trained: runs.filter((run) => run && trains(run)).length };
  };
  return {
    plain: fieldOf(kinds.plain),
    norm: fieldOf(kinds.norm),
    /** With batch normalization and no biases before it, where those are compared. */
    // zh: 做批归一化、前面不带偏置的网络；只在比较偏置时才有。
    unbiased: kinds.unbiased ? fieldOf(kinds.unbiased) : null,
    tried: tried.length,
    all: order.length,
    steps,
  };
}

export type Model = ReturnType<typeof modelOf>;

/** How many settings of the coarse grid, or of all, train without and with batch normalization. */
// zh: 粗网格（或全部）的设置中，不做和做批归一化各有多少能训练成功。
export function counts(
  { place, seed }: Pick<State, 'place' | 'seed'>,
  cells = coarse,
): { plain: number; norm: number } {
  const count = (kind: Kind) => order.slice(0, cells).filter((cell) => trains(runAt(kind, cell))).length;
  const { plain, norm } = kindsOf({ place, bias: false, seed });
  return { plain: count(plain), norm: count(norm) };
}

/** Of one setting, with and without biases before the normalization: the largest gradients, and how far the curves are apart. */
// zh: 在一个设置下，归一化之前带与不带偏置：最大的梯度，以及两条损失曲线最多相差多少。
export function biasEffect(withBias: Run, without: Run) {
  const length = Math.min(withBias.curve.length, without.curve.length);
  const apart = Array.from({ length }, (_, i) => Math.abs(withBias.curve[i] - without.curve[i]));
  return { ...withBias.gradients, apart: Math.max(...apart) };
}
