import { TensorError } from '@lib/engine/errors';
import { noGrad } from '@lib/engine/op';
import { tensor, type Tensor } from '@lib/engine/tensor';
import * as nn from '@lib/nn/index';
import {
  add,
  batchNorm,
  cat,
  crossEntropy,
  expand,
  mean,
  mul,
  permute,
  relu,
  reshape,
  slice,
  sub,
  unsqueeze,
  variance,
} from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { cloud, epochOf } from './batches';
import { classes, points, rate, units, type Order } from './settings';

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Setting {
  order: Order;
  /** How many examples a batch has. */
  // zh: 一批有几个样本。
  size: number;
  /** Whether the hidden layer is normalized. */
  // zh: 隐藏层做不做批归一化。
  norm: boolean;
  momentum: number;
  /** Whether the running variance keeps the biased one, as TensorFlow.js does, in place of the unbiased, as PyTorch does. */
  // zh: 滑动方差存的是有偏方差（TensorFlow.js），还是无偏方差（PyTorch）。
  isBiased: boolean;
  seed: number;
}

/** The number of steps after which a run continues with other settings. */
// zh: 多少步之后换用别的设置。
export interface Turn {
  at: number;
  to: Setting;
}

/** The means and variances of units. */
// zh: 各单元的均值和方差。
export interface Statistics {
  mean: number[];
  variance: number[];
}

/** A network 2-32-2 in training, by Adam, with what it was after every step. */
// zh: 一个用 Adam 训练的 2-32-2 网络，并记下每一步之后的样子。
export class Run {
  readonly hidden: nn.Linear;
  norm: nn.BatchNorm1d;
  readonly last: nn.Linear;
  /** The batches so far, and the loss of each as it came. */
  // zh: 到目前为止的各个批次，以及每批当时的损失。
  readonly batches: number[][] = [];
  readonly losses: number[] = [];
  /** The statistics of each batch (its biased variance), and the running ones after it; before the first, those of the start. */
  // zh: 每一批的统计量（有偏方差），以及之后的滑动统计量；第一个是开始时的滑动统计量。
  readonly own: Statistics[] = [];
  readonly running: Statistics[] = [];
  /** The share of all points that is right in either mode, before the first step and after each. */
  // zh: 两种模式下所有点的正确率，第一步之前和每一步之后。
  readonly right: { training: number; evaluation: number }[] = [];
  /** What the library says where it refuses a batch. */
  // zh: 库拒绝一个批次时说的话。
  refused: string | null = null;
  readonly #turn: Turn | undefined;
  readonly #random: Random;
  readonly #training: optim.Optimizer;
  #setting: Setting;
  #company: number[][] = [];
  readonly #kept: Float32Array[] = [];
  #next: number[][] = [];

  constructor(setting: Setting, turn?: Turn) {
    const { norm, momentum, seed } = setting;
    this.#turn = turn;
    this.#setting = setting;
    this.#random = new Random(seed);
    this.hidden = new nn.Linear(2, units, { random: this.#random });
    this.norm = new nn.BatchNorm1d(units, { momentum });
    this.last = new nn.Linear(units, classes, { random: this.#random });
    const learning = norm ? [this.hidden, this.norm, this.last] : [this.hidden, this.last];
    this.#training = optim.adam(learning.flatMap(({ weight, bias }) => [weight, bias!]), { lr: rate }); // prettier-ignore
    this.#regroup();
    this.#look();
  }

  /** Puts all points into batches, to be counted in training mode; what was left of an epoch is left out. */
  // zh: 把所有点重新分批，用来在训练模式下计数；一轮里没用完的批次作废。
  #regroup() {
    const { order, size, seed } = this.#setting;
    this.#company = epochOf(order, size, new Random(seed + 1000));
    this.#next = [];
  }

  /** Takes other settings: weights, Adam’s means and running statistics stay. */
  // zh: 换上别的设置：权重、Adam 的均值和滑动统计量都保留。
  #goOn(to: Setting) {
    const { order, size, momentum } = this.#setting;
    this.#setting = to;
    if (order !== to.order || size !== to.size) this.#regroup();
    if (momentum === to.momentum) return;
    const { weight, bias, runningMean, runningVar } = this.norm;
    this.norm = Object.assign(new nn.BatchNorm1d(units, { momentum: to.momentum }), { weight, bias, runningMean, runningVar }); // prettier-ignore
  }

  /** The batch that comes next. */
  // zh: 下一个批次。
  get next(): number[] {
    if (this.#next.length === 0) this.#next = epochOf(this.#setting.order, this.#setting.size, this.#random);
    return this.#next[0];
  }

  /** Makes one step, in training mode. */
  // zh: 在训练模式下走一步。
  learn() {
    if (this.batches.length === this.#turn?.at) this.#goOn(this.#turn.to);
    const batch = this.next;
    const { labels } = cloud();
    const { norm, isBiased, momentum } = this.#setting;
    const before = [...this.norm.runningVar.values];
    let own: Statistics;
    try {
      const loss = this.#training.minimize(() => {
        const sums = this.hidden.forward(placesOf(batch));
        own = statisticsOf(sums);
        const scores = this.last.forward(relu(norm ? this.norm.train().forward(sums) : sums));
        return crossEntropy(scores, batch.map((i) => labels[i])); // prettier-ignore
      });
      this.losses.push(loss);
    } catch (error) {
      if (!(error instanceof TensorError)) throw error;
      this.refused = error.message;
      return;
    }
    this.own.push(own!);
    if (norm && isBiased) {
      const biased = own!.variance;
      this.norm.runningVar.change().set(before.map((old, k) => old + momentum * (biased[k] - old)));
    }
    this.#next.shift();
    this.batches.push(batch);
    this.#look();
  }

  /** Restores the network's state after some step, earlier or later, to look at it. */
  // zh: 回到（或再前进到）某一步之后的网络，以便查看。
  at<Result>(step: number, look: () => Result): Result {
    const now = this.#kept.length - 1;
    this.#restore(step);
    const result = look();
    this.#restore(now);
    return result;
  }

  /** For places in evaluation mode, by how much the second class’s score exceeds the first’s. */
  // zh: 评估模式下，各处第二类的得分比第一类高多少。
  evaluated(places: readonly number[][]): number[] {
    return noGrad(() => {
      const sums = this.hidden.forward(tensor(places as number[][]));
      return margins(this.last.forward(relu(this.#setting.norm ? this.norm.eval().forward(sums) : sums)));
    });
  }

  /** The same in training mode, each place in a batch with the others. */
  // zh: 训练模式下的得分差，每一处都与 `others` 同在一批。
  trainedWith(others: readonly number[], places: readonly number[][]): number[] {
    if (!this.#setting.norm) return this.evaluated(places);
    return noGrad(() => {
      const alone = unsqueeze(this.hidden.forward(tensor(places as number[][])), 0);
      const company = unsqueeze(this.hidden.forward(placesOf(others)), 1);
      const batches = cat([expand(company, [others.length, places.length, units]), alone], 0);
      return margins(this.#above(slice(normalized(batches), [others.length])));
    });
  }

  /** The scores of what has been normalized. */
  // zh: 归一化之后的得分。
  #above(normal: Tensor): Tensor {
    return this.last.forward(relu(add(mul(normal, this.norm.weight), this.norm.bias)));
  }

  /** Remembers the network's present state, and how many points it has right in both modes. */
  // zh: 记下此刻的网络，以及两种模式下分对多少点。
  #look() {
    const { places, labels } = cloud();
    const { norm, size } = this.#setting;
    const state = this.#state();
    this.#kept.push(Float32Array.from(state.flatMap(({ values }) => [...values])));
    const { runningMean, runningVar } = this.norm;
    this.running.push({ mean: [...runningMean.values], variance: [...runningVar.values] });
    const share = (scores: number[], of: readonly number[]) =>
      of.filter((i, k) => scores[k] > 0 === (labels[i] === 1)).length / points;
    const evaluation = share(this.evaluated(places), places.map((_, i) => i)); // prettier-ignore
    if (!norm || size === 1) return void this.right.push({ training: norm ? 0 : evaluation, evaluation });
    const training = noGrad(() => {
      const all = this.#company.flat();
      const sums = reshape(this.hidden.forward(placesOf(all)), [-1, size, units]);
      const normal = permute(normalized(permute(sums, [1, 0, 2])), [1, 0, 2]);
      return share(margins(this.#above(reshape(normal, [points, units]))), all);
    });
    this.right.push({ training, evaluation });
  }

  #state = () => [this.hidden, this.norm, this.last].flatMap((part) => Object.values(part.stateDict()));

  #restore(step: number) {
    let from = 0;
    for (const part of this.#state()) part.change().set(this.#kept[step].subarray(from, (from += part.size)));
  }
}

const placesOf = (which: readonly number[]) => tensor(which.map((i) => cloud().places[i]));

/** Normalizes many batches side by side, (members, batches, units), each by its own statistics. */
// zh: 并排归一化许多批次，形状为 (成员, 批次, 单元)，各用自己的统计量。
const normalized = (batches: Tensor) =>
  reshape(batchNorm(reshape(batches, [batches.shape[0], -1]), { training: true }), batches.shape);

/** By how much the second class’s score exceeds the first’s. */
// zh: 第二类的得分比第一类高多少。
const margins = (scores: Tensor) => [...sub(slice(scores, [null, 1]), slice(scores, [null, 0])).values];

const statisticsOf = (sums: Tensor): Statistics =>
  noGrad(() => ({
    mean: [...mean(sums, 0).values],
    variance: [...variance(sums, 0, { unbiased: false }).values],
  }));
