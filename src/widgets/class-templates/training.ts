import { backward } from '@lib/autograd';
import type { PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { noGrad } from '@lib/op';
import { crossEntropy, linear } from '@lib/ops';
import { sgd } from '@lib/optim/index';
import { Random } from '@lib/random';
import { Tensor } from '@lib/tensor';

export const classes = 10;
export const tested = 200;
export const size = 3072;
const batch = 50;

/** Pictures as rows of numbers from −1 to 1. */
export const rows = (pixels: Uint8Array) => {
  const values = Float32Array.from(pixels, (value) => value / 127.5 - 1);
  return new Tensor(values, [pixels.length / size, size]);
};

/** A linear classifier that learns an epoch at a time, and what it was after each. */
export class Training {
  readonly train: PictureSet;
  readonly test: PictureSet;
  readonly averages: Float32Array;
  /** W (10, 3072) and b (10) after each epoch; the first are zeros. */
  readonly after: { W: Tensor; b: Tensor }[];
  #x: Tensor;
  #W = new Tensor(new Float32Array(classes * size), [classes, size], true);
  #b = new Tensor(new Float32Array(classes), [classes], true);
  #optimizer;
  #random = new Random(3);

  constructor(
    readonly count: number,
    readonly decay: number,
    readonly given: PictureSet | undefined,
  ) {
    const { train, test } = trainAndTest({ train: count, test: tested }, given);
    [this.train, this.test] = [train, test];
    this.#optimizer = sgd([this.#W, this.#b], { lr: 0.002, momentum: 0.9, weightDecay: decay });
    this.#x = rows(train.pixels);
    this.averages = averages(train);
    this.after = [this.#now()];
  }

  isOf(count: number, decay: number, given: PictureSet | undefined) {
    return this.count === count && this.decay === decay && this.given === given;
  }

  #now = () => ({
    W: new Tensor(this.#W.data.slice(), [classes, size]),
    b: new Tensor(this.#b.data.slice(), [classes]),
  });

  /** One more look at every training picture, in batches drawn by chance. */
  learn() {
    const order = this.#random.permutation(this.train.labels.length);
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch);
      const x = new Float32Array(chosen.length * size);
      chosen.forEach((i, at) => x.set(this.#x.data.subarray(i * size, (i + 1) * size), at * size));
      const scores = linear(new Tensor(x, [chosen.length, size]), this.#W, this.#b);
      const labels = chosen.map((i) => this.train.labels[i]);
      this.#optimizer.zeroGrad();
      backward(crossEntropy(scores, labels));
      this.#optimizer.step();
    }
    this.after.push(this.#now());
  }

  /** Ten scores for each picture. */
  scores(pixels: Uint8Array, epoch: number) {
    const { W, b } = this.after[epoch];
    return [...noGrad(() => linear(rows(pixels), W, b)).data];
  }

  /** The share of pictures whose own class has the highest score. */
  accuracy(set: PictureSet, epoch: number) {
    const scores = this.scores(set.pixels, epoch);
    const right = set.labels.filter((label, i) => highest(scores.slice(i * classes, (i + 1) * classes)) === label);
    return right.length / set.labels.length;
  }
}

/** The place of the highest score. */
export const highest = (scores: number[]): number => scores.indexOf(Math.max(...scores));

/** The average picture of each class, from −1 to 1. */
function averages({ pixels, labels }: PictureSet) {
  const sums = new Float32Array(classes * size);
  const counts = new Array<number>(classes).fill(0);
  labels.forEach((label, i) => {
    counts[label]++;
    for (let p = 0; p < size; p++) sums[label * size + p] += pixels[i * size + p] / 127.5 - 1;
  });
  return sums.map((sum, at) => sum / Math.max(1, counts[Math.floor(at / size)]));
}
