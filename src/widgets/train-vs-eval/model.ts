import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { variance } from '@lib/ops';
import { cloud, othersIn } from './batches';
import { beforeFork, type Ways } from '@parts/fork/before';
import { Run, type Setting, type Statistics, type Turn } from './network';
import { grid, momenta, orders, sizes, span, units, variances, type companies } from './settings';

export interface State {
  /** After how many steps the network is shown. */
  // zh: 显示多少步之后的网络。
  step: number;
  order: (typeof orders)[number];
  size: (typeof sizes)[number];
  norm: boolean;
  momentum: (typeof momenta)[number];
  /** Which variance the running one is made of. */
  // zh: 滑动方差用哪一种方差。
  variance: (typeof variances)[number];
  /** With whom a place of the map in training mode is in a batch. */
  // zh: 在训练模式的图里，每一处和谁同在一批。
  company: (typeof companies)[number];
  seed: number;
  /** Where the run was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

/** What a fork may change: weights and running statistics go along. */
// zh: 分叉可以改什么：权重和滑动统计量会带过去。
export const ways: Ways<State> = { order: orders, size: sizes, momentum: momenta, variance: variances };

/** Networks in training; those that have not been asked for for long are forgotten. */
// zh: 训练中的网络；很久没有用到的就丢掉。
const runOf = memo((setting: Setting, turn?: Turn) => new Run(setting, turn), { most: 8 });

/** A network after a number of steps; one that has gone farther keeps what it was. */
// zh: 走了若干步的网络；已经走得更远的，会记得当时的样子。
function runTo(step: number, ...of: Parameters<typeof runOf>): Run {
  const run = runOf(...of);
  while (run.batches.length < step && run.refused === null) run.learn();
  return run;
}

const settingOf = ({
  order,
  size,
  norm,
  momentum,
  variance: kept,
  seed,
}: Omit<State, 'step' | 'company' | 'fork'>): Setting => ({
  ...{ order, size: Number(size), norm, seed },
  momentum: norm ? Number(momentum) : 0.1,
  isBiased: norm && kept === 'biased',
});

/** The middles of the cells of a map, its rows from the top down. */
// zh: 决策图各格的中心，按行从上往下。
const { columns, rows, beyond } = grid;
const middle = (cell: number, cells: number) => (2 * (cell - beyond) + 1) / (cells - 2 * beyond) - 1;
const places = Array.from({ length: columns * rows }, (_, cell) => [
  span.x * middle(cell % columns, columns),
  -span.y * middle(Math.floor(cell / columns), rows),
]);

/** The unit that tells the means of both classes apart best at the start, for the width of its inputs. */
// zh: 开始时最能把两类均值分开的单元（相对于它输入的宽度）。
const watched = memo(
  (seed: number) => {
    const { hidden } = new Run({ order: 'shuffled', size: 32, norm: true, momentum: 0.1, isBiased: false, seed });
    const [right, down] = [1, -0.77]; // from the middle of the first moon to that of the second // zh: 从第一弯月牙的中心指向第二弯的中心
    const w = hidden.weight.values;
    const score = (k: number) => Math.abs(right * w[2 * k] + down * w[2 * k + 1]) / Math.hypot(w[2 * k], w[2 * k + 1]);
    return Array.from({ length: units }, (_, k) => k).reduce((best, k) => (score(k) > score(best) ? k : best));
  },
  { most: 20 },
);

/** The running variance, from 1, after one batch of 0 and 2: of the unbiased variance, as the library stores it, and of the biased. */
// zh: 滑动方差从 1 开始，见过由 0 和 2 组成的一批之后的值：按库的做法存无偏方差，以及存有偏方差。
export function storedAfter(momentum: number) {
  const values = tensor([[0], [2]]);
  const layer = new nn.BatchNorm1d(1, { momentum });
  layer.forward(values);
  const biased = variance(values, 0, { unbiased: false }).item();
  return { unbiased: layer.runningVar.item(), biased: 1 + momentum * (biased - 1) };
}

/** A network on the way through its training, as it is in training mode and in evaluation mode. */
// zh: 训练途中的网络：它在训练模式和评估模式下的样子。
export function compute(state: State) {
  const { step, company } = state;
  const forked = beforeFork(state, ways);
  const before = forked?.before ?? state;
  const isOther = Object.keys(ways).some((name) => state[name as keyof typeof ways] !== before[name as keyof typeof ways]); // prettier-ignore
  const turn = forked && isOther ? { at: forked.at, to: settingOf(state) } : undefined;
  // whether its first batch is refused shows before it, at the start and at a fork
  // zh: 第一批会不会被拒绝，第一步之前就要知道；分叉处也一样
  const least = turn && step >= turn.at ? turn.at + 1 : 1;
  const setting = settingOf(before);
  const own = runTo(Math.max(1, step), setting);
  const run = turn ? runTo(Math.max(least, step), setting, turn) : own;
  const made = Math.min(step, run.batches.length);
  const refused = step >= run.batches.length ? run.refused : null;
  const batch = made > 0 ? run.batches[made - 1] : (run.batches[0] ?? run.next);
  const others = othersIn(company, batch);
  const unit = watched(setting.seed);
  const ofUnit = (of: Statistics) => ({ mean: of.mean[unit], variance: of.variance[unit] });
  return {
    points: cloud().places,
    labels: cloud().labels,
    step: made,
    refused,
    others,
    /** By how much the second class leads, cell by cell, in either mode. */
    // zh: 两种模式下，各格第二类领先多少。
    ...run.at(made, () => ({
      training: refused === null ? run.trainedWith(others, places) : null,
      evaluation: run.evaluated(places),
    })),
    right: run.right.slice(0, made + 1),
    losses: run.losses.slice(0, made),
    stored: storedAfter(settingOf(state).momentum),
    own: run.own.slice(0, made).map(ofUnit),
    running: run.running.slice(0, made + 1).map(ofUnit),
    /** Of the last batch: how large it was, and which variance was kept of it. */
    // zh: 最近一批：有多大，滑动方差存的是它的哪一种方差。
    latest: { size: batch.length, variance: (forked && made <= forked.at ? before : state).variance },
    /** If it was forked: after which step, and the run that keeps its settings. */
    // zh: 若有分叉：在哪一步之后，以及保持原来设置的那一支。
    branch: forked && {
      at: forked.at,
      right: own.right.slice(0, step + 1),
      losses: own.losses.slice(0, step),
      running: own.running.slice(0, step + 1).map(ofUnit),
      refused: own.refused,
    },
  };
}

export type Model = ReturnType<typeof compute>;

/** The losses of a run, and what share of the points it has right in either mode after its last step. */
// zh: 一次训练的各步损失，以及最后一步之后两种模式下的正确率。
export function trained(state: Omit<State, 'company' | 'fork'>) {
  const run = runTo(state.step, settingOf(state));
  return { losses: run.losses, refused: run.refused, ...run.right[run.batches.length] };
}
