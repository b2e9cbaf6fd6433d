import type { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import type { Kept } from '@lib/optim/optimizer';
import { Random } from '@lib/random';
import { valuesIn } from '@parts/convnet/build';
import type { Layer } from '@parts/convnet/layers';
import { Learner, NoNumber, sumOf, type Part, type Setting } from './learner';
import { scored, scoreOf, sharedOut, type Score, type Scored } from './score';
import type { Supply } from './supply';
import { sharesOf, type Team } from './team';

/** What training is about, whatever the optimizer. */
// zh: 不论用哪种优化器，训练的内容。
export interface Task {
  network: readonly Layer[];
  seed: number;
  train: Supply;
  test: Supply;
  /** Weights to begin with, in place of drawn ones. */
  // zh: 用来代替随机初始值的权重。
  start?: Float32Array;
}

/** The state of a network after an epoch: enough to continue from there as if nothing had happened. */
// zh: 一轮之后网络的样子：足够从这里接着训练，就像什么也没发生。
export interface Checkpoint {
  weights: Float32Array;
  kept: Kept[];
  score: Score;
  /** The share of the training pictures that were right when their turn came; null before the first. */
  // zh: 训练图轮到时答对的比例；第一轮之前为 null。
  trained: number | null;
}

/** Why training has stopped: the first layer whose numbers are none. */
// zh: 训练为什么停止：第一个出现非数的层。
export interface Stop {
  epoch: number;
  batch: number;
  /** Where that is on the curve, in epochs. */
  // zh: 在曲线上的位置，以轮计。
  at: number;
  layer: number;
  /** Whether its weights are not numbers any more, or what came out of it. */
  // zh: 是权重不再是数，还是这一层的输出不是。
  what: 'weights' | 'values';
  /** The last loss that was a number, and the largest weight and value before that layer’s. */
  // zh: 最后一个还是数的损失，以及这一层之前最大的权重和值。
  loss: number;
  largest: number;
}

const batchSize = 32;
/** The number of points of the curve in each epoch. */
// zh: 每轮在曲线上画这么多个点。
const pointsAnEpoch = 16;

/** What others were asked: their shares of a batch, and their answers to come, null if they are lost. */
// zh: 请其他线程算的：一个小批量中它们的各份，以及将来的回答（有线程丢失时为 null）。
interface Asked {
  theirs: number[][];
  answers: Promise<Part[] | null> | null;
}

/** One course of training: from the start, or forked from another after some of its epochs. */
// zh: 一条训练路线：从头开始，或从另一条的某一轮之后分出。
export class Branch {
  /** What it was after each epoch, the first being the one from which it starts. */
  // zh: 每轮之后的样子，第一个是出发时的。
  readonly after: Checkpoint[];
  /** The loss along the way: where, in epochs, and how large. */
  // zh: 一路上的损失：在哪里（以轮计）、多大。
  readonly curve: { at: number[]; loss: number[] } = { at: [], loss: [] };
  stop: Stop | null = null;
  readonly #learner: Learner;
  #learning: Generator<Promise<unknown> | undefined, void> | null = null;
  /** What it waits for: other threads’ parts of a batch. */
  // zh: 正在等的：其他线程算的各份。
  #waiting: Promise<unknown> | null = null;
  #team: Team | null = null;
  #split = 1;
  /** The network's latest gradient, if it was computed with others. */
  // zh: 上一步更新所用的梯度（和其他线程一起算的）。
  #gradient: Float32Array | null = null;
  /** The same, as long as this thread has not stepped by it. */
  // zh: 同上，本线程还没有用它更新时。
  #due: Float32Array | null = null;
  /** What others already compute: their parts of the next batch. */
  // zh: 其他线程已经在算的：下一个小批量中它们的各份。
  #ahead: Asked | null = null;
  #lastLoss = NaN;

  constructor(
    readonly task: Task,
    readonly setting: Setting,
    readonly from: number,
    parent?: Branch,
  ) {
    this.#learner = new Learner(task.network, task.seed, setting);
    const start = parent?.checkpoint(from);
    if (start) {
      this.#learner.put(start.weights);
      // another kind of optimizer has nothing to remember
      // zh: 换了一种优化器，就没有可记住的
      if (parent!.setting.optimizer === setting.optimizer) this.#learner.optimizer.load(start.kept);
    } else if (task.start) this.#learner.put(task.start);
    this.after = [start ? { ...start, kept: this.#learner.optimizer.save() } : this.#now(this.#scoredAlone(), null)];
  }

  /** The last epoch that it has finished. */
  // zh: 最近完成的一轮。
  get reached() {
    return this.from + this.after.length - 1;
  }

  checkpoint(epoch: number): Checkpoint | undefined {
    return this.after[epoch - this.from];
  }

  /** All tensors of the network as they are now, one after the other. */
  // zh: 网络现在的所有张量，一个接一个。
  weights(): Float32Array {
    return this.#learner.weights();
  }

  /**
   * Learns a little more, with a team if there is one: true when an epoch has been finished, or training has stopped; a
   * promise when there is something to wait for first. Each batch is split into the same number of parts, whoever
   * computes them: a sum of other parts would differ in its last digits, and after some epochs in its first.
   */
  // zh: 再学一点，有团队就和团队一起：完成一轮或训练停止时为 true；需要先等待时，给出一个 promise。
  // zh: 不论由谁来算，每个小批量都分成这么多份：换一种分法，总和的末几位就不同，几轮之后连前几位也不同。
  learn(team: Team | null = null, split = team ? team.helpers + 1 : 1): boolean | Promise<unknown> {
    if (this.stop) return true;
    if (this.#waiting) return this.#waiting;
    this.#team = team;
    this.#split = split;
    this.#learning ??= this.#epoch(this.reached);
    const { done, value } = this.#learning.next();
    if (done) this.#learning = null;
    else if (value) return (this.#waiting = value.finally(() => (this.#waiting = null)));
    return !!done;
  }

  /** Every training picture once, in random order. The order depends on seed and epoch alone: a fork sees the same. */
  // zh: 每张训练图一次，顺序随机。顺序只由种子和轮次决定：分支看到的也一样。
  *#epoch(epoch: number): Generator<Promise<unknown> | undefined, void> {
    const { train, seed } = this.task;
    this.#learner.built.model.train();
    const order = new Random(1000 * seed + epoch).permutation(train.count);
    const batches = Math.ceil(order.length / batchSize);
    const every = Math.max(1, Math.round(batches / pointsAnEpoch));
    let [right, sum, summed] = [0, 0, 0];
    const batchOf = (b: number) => order.slice(b * batchSize, (b + 1) * batchSize);
    for (let b = 0; b < batches; b++) {
      const chosen = batchOf(b);
      try {
        const { loss, right: found } = yield* this.#batch(chosen, batchOf(b + 1));
        this.#lastLoss = loss;
        right += found;
      } catch (error) {
        if (!(error instanceof NoNumber)) throw error;
        this.stop = {
          epoch: epoch + 1,
          batch: b + 1,
          at: epoch + (b + 1) / batches,
          loss: this.#lastLoss,
          ...this.#whereLost(train.batch(chosen)),
        };
        return;
      }
      sum += this.#lastLoss;
      summed++;
      if (summed === every || b === batches - 1 || (epoch === 0 && b === 0)) {
        this.curve.at.push(epoch + (b + 1) / batches);
        this.curve.loss.push(sum / summed);
        [sum, summed] = [0, 0];
      }
      yield;
    }
    this.after.push(this.#now(yield* this.#scored(), right / train.count));
  }

  /** One batch, alone or with others, before the next one: its loss, and how many of its pictures were right. */
  // zh: 学一个小批量（`next` 是再下一个），独自或和其他线程一起：给出损失和答对几张。
  *#batch(chosen: readonly number[], next: readonly number[]): Generator<Promise<unknown>, Omit<Part, 'gradient'>> {
    const { train } = this.task;
    if (this.#split === 1) {
      this.#gradient = null;
      return this.#learner.learn(train.batch(chosen), train.labelsOf(chosen));
    }
    const shares = sharesOf(chosen, this.#split);
    const part = (share: number[]) => this.#learner.part(train.batch(share), train.labelsOf(share), chosen.length);
    const { theirs, answers } = this.#ahead ?? this.#ask(chosen);
    this.#ahead = null;
    let found: Part[] | null = null;
    const first = part(shares[0]);
    const rest = shares.slice(1 + theirs.length).map(part);
    if (answers) yield answers.then((parts) => (found = parts));
    const whole = sumOf([first, ...(found ?? theirs.map(part)), ...rest]);
    this.#gradient = this.#due = whole.gradient;
    // others begin with the next batch while this thread steps and reports
    // zh: 本线程更新、汇报时，其他线程已经开始算下一个小批量
    if (next.length) this.#ahead = this.#ask(next);
    this.#step();
    return whole;
  }

  /** Asks the others for their parts of a batch. */
  // zh: 请其他线程算一个小批量中它们的各份。
  #ask(chosen: readonly number[]): Asked {
    const team = this.#team;
    const theirs = sharesOf(chosen, this.#split).slice(1, 1 + (team?.helpers ?? 0));
    if (!theirs.length) return { theirs, answers: null };
    const { train } = this.task;
    return { theirs, answers: team!.ask(this, this.#course, train, this.#gradient, theirs, chosen.length) };
  }

  #step() {
    if (this.#due) this.#learner.step(this.#due);
    this.#due = null;
  }

  readonly #course = () => {
    this.#step();
    const { network } = this.task;
    return { network, setting: this.setting, weights: this.weights(), kept: this.#learner.optimizer.save() };
  };

  /** The first layer whose weights, or whose values for these pictures, are not numbers; and the largest before. */
  // zh: 第一个权重不是数、或对这些图给出的值不是数的层；以及此前的最大值。
  #whereLost(x: Tensor): Pick<Stop, 'layer' | 'what' | 'largest'> {
    return tidy(() => {
      const { modules } = this.#learner.built;
      let largest = sizeOf(x.values);
      const values = valuesIn(this.#learner.built, x);
      for (const [layer, { module }] of modules.entries()) {
        for (const tensor of module.parameters()) {
          const size = sizeOf(tensor.values);
          if (!Number.isFinite(size)) return { layer, what: 'weights' as const, largest };
        }
        const size = sizeOf(values[layer].values);
        if (!Number.isFinite(size)) return { layer, what: 'values' as const, largest };
        largest = size;
      }
      return { layer: modules.length - 1, what: 'values' as const, largest };
    });
  }

  #now(parts: readonly Scored[], trained: number | null): Checkpoint {
    const score = scoreOf(parts, this.task.test.labels);
    return { weights: this.weights(), kept: this.#learner.optimizer.save(), score, trained };
  }

  readonly #scoredAlone = () => [scored(this.#learner.built, this.task.test, 0, this.task.test.count)];

  /** What it says to the test pictures, looked at alone or with others. */
  // zh: 它对测试图的判断，独自或和其他线程一起看。
  *#scored(): Generator<Promise<unknown>, Scored[]> {
    const { test } = this.task;
    const team = this.#team;
    const helpers = Math.min(team?.helpers ?? 0, this.#split - 1);
    if (!helpers || !this.#gradient) return this.#scoredAlone();
    const bounds = sharedOut(test.count, helpers + 1);
    const part = (i: number) => scored(this.#learner.built, test, bounds[i], bounds[i + 1]);
    let found: Scored[] | null = null;
    const theirs = team!.look(this, this.#course, test, this.#gradient, bounds);
    const mine = part(0);
    yield theirs.then((parts) => (found = parts));
    return [mine, ...(found ?? bounds.slice(2).map((_, i) => part(i + 1)))];
  }
}

/** The largest size of these numbers; NaN as soon as one of them is none. */
// zh: 这些数中最大的绝对值；只要有一个不是数就是 NaN。
function sizeOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (!(size <= largest)) largest = size;
    if (Number.isNaN(largest)) return NaN;
  }
  return largest;
}
