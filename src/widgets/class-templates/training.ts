import { drawPicture, type PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { noGrad } from '@lib/engine/op';
import { crossEntropy, linear } from '@lib/ops';
import * as optim from '@lib/optim/index';
import type { Kept } from '@lib/optim/optimizer';
import { Random } from '@lib/random';
import { Tensor } from '@lib/engine/tensor';

export const classes = 10;
export const tested = 200;
export const size = 3072;
const batch = 50;

/** Pictures as rows of numbers from −1 to 1. */
// zh: 把图变成一行行 −1 到 1 的数。
export function rows(pixels: Uint8Array): Tensor {
  const values = new Float32Array(pixels);
  for (let p = 0; p < values.length; p++) values[p] = values[p] / 127.5 - 1;
  return new Tensor(values, [pixels.length / size, size]);
}

/** Pictures for training and testing, as numbers too. */
// zh: 训练图和测试图，也变成数。
export interface Sets {
  train: PictureSet;
  test: PictureSet;
  x: { train: Tensor; test: Tensor };
  /** The average picture of each class, from −1 to 1. */
  // zh: 每一类的平均图，从 −1 到 1。
  averages: Float32Array;
}

const horse = 7;

/** Redraws every horse of a set in profile: this share of them, spread evenly, looks to the left. */
// zh: 把一组图里的马全部重画成侧面像：其中这个比例朝左，均匀分布。
function pose({ pixels, labels }: PictureSet, left: number, seed: number) {
  let drawn = 0;
  labels.forEach((label, i) => {
    if (label !== horse) return;
    const before = Math.floor(drawn * left);
    const facing = Math.floor(++drawn * left) > before ? -1 : 1;
    drawPicture('horse', seed + i, pixels, i * size, { facing });
  });
}

/** The pictures; where `left` is given the horses are posed, and this share of them looks to the left. */
// zh: 这些图；给出 left 时，马都是侧面像，其中这个比例朝左。
export function setsOf(count: number, given: PictureSet | undefined, left: number | null): Sets {
  const { train, test } = trainAndTest({ train: count, test: tested }, given);
  if (left !== null && !given?.labels.length) {
    pose(train, left, 1_000_000);
    pose(test, left, 2_000_000);
  }
  return { train, test, x: { train: rows(train.pixels), test: rows(test.pixels) }, averages: averagesOf(train) };
}

/** A linear classifier that trains an epoch at a time, and its state after each. */
// zh: 一个逐轮训练的线性分类器，以及每轮之后的状态。
export class Training {
  /** What it was after each epoch; at first W (10, 3072) and b (10) are zeros. */
  // zh: 每轮之后的样子；一开始 W (10, 3072) 和 b (10) 都是零。
  readonly after: { W: Tensor; b: Tensor; right(of: 'train' | 'test'): number }[];
  #W = new Tensor(new Float32Array(classes * size), [classes, size], true);
  #b = new Tensor(new Float32Array(classes), [classes], true);
  #optimizer;
  #random = new Random(3);
  /** The velocity after each epoch. */
  // zh: 每轮之后的速度。
  readonly #kept: Kept[][];
  readonly sets: Sets;

  /** With `fork`, it continues another training after some of its epochs, with its velocity, and with the next order. */
  // zh: 给了 `fork`，就从另一个分类器的某一轮之后接着训练，速度和看图的顺序都接着来。
  constructor(sets: Sets, lambda: number, fork?: { from: Training; at: number }) {
    this.sets = sets;
    // the slope of λ Σ W² is 2 λ W
    // zh: λ Σ W² 的斜率是 2 λ W
    this.#optimizer = optim.sgd([this.#W, this.#b], { lr: 0.002, momentum: 0.9, weightDecay: 2 * lambda });
    if (!fork) {
      this.after = [this.#now()];
      this.#kept = [this.#optimizer.save()];
      return;
    }
    const { from, at } = fork;
    this.after = from.after.slice(0, at + 1);
    this.#kept = from.#kept.slice(0, at + 1);
    this.#W.change().set(this.after[at].W.values);
    this.#b.change().set(this.after[at].b.values);
    this.#optimizer.load(this.#kept[at]);
    for (let epoch = 0; epoch < at; epoch++) this.#order();
  }

  /** How many epochs are over. */
  // zh: 已经训练了多少轮。
  get epochs() {
    return this.after.length - 1;
  }

  #now() {
    const { train, test, x } = this.sets;
    const W = new Tensor(this.#W.data.slice(), [classes, size]);
    const b = new Tensor(this.#b.data.slice(), [classes]);
    const rightOf = (pictures: Tensor, { labels }: PictureSet) => {
      const scores = noGrad(() => linear(pictures, W, b)).data as Float32Array;
      const right = labels.filter(
        (label, i) => highest([...scores.subarray(i * classes, (i + 1) * classes)]) === label,
      );
      return right.length / labels.length;
    };
    const found: { train?: number; test?: number } = {};
    // found when it is asked for: on the way to a later epoch nobody does
    // zh: 要用时才算：去往后面的轮次时没人要它
    const right = (of: 'train' | 'test') => (found[of] ??= of === 'train' ? rightOf(x.train, train) : rightOf(x.test, test)); // prettier-ignore
    return {
      W,
      b,
      /** The share classified correctly, of the training pictures or of others. */
      // zh: 分对的比例：训练图的，或其他图的。
      right,
    };
  }

  #order = () => this.#random.permutation(this.sets.train.labels.length);

  /** One more look at every training picture, in random batches. */
  // zh: 按随机的小批量把每张训练图再看一遍。
  learn() {
    const { labels } = this.sets.train;
    const all = this.sets.x.train.data;
    const order = this.#order();
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch);
      const x = new Float32Array(chosen.length * size);
      chosen.forEach((i, at) => x.set(all.subarray(i * size, (i + 1) * size), at * size));
      const pictures = new Tensor(x, [chosen.length, size]);
      const answers = chosen.map((i) => labels[i]);
      this.#optimizer.minimize(() => crossEntropy(linear(pictures, this.#W, this.#b), answers));
    }
    this.after.push(this.#now());
    this.#kept.push(this.#optimizer.save());
  }
}

/** The place of the highest score. */
// zh: 得分最高的位置。
export const highest = (scores: number[]): number => scores.indexOf(Math.max(...scores));

/** The average picture of each class, from −1 to 1. */
// zh: 每一类的平均图，从 −1 到 1。
function averagesOf({ pixels, labels }: PictureSet) {
  const sums = new Float32Array(classes * size);
  const counts = new Array<number>(classes).fill(0);
  labels.forEach((label, i) => {
    counts[label]++;
    for (let p = 0; p < size; p++) sums[label * size + p] += pixels[i * size + p] / 127.5 - 1;
  });
  return sums.map((sum, at) => sum / Math.max(1, counts[Math.floor(at / size)]));
}
