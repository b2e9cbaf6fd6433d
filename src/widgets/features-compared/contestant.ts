import { noGrad } from '@lib/engine/op';
import { crossEntropy, linear } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { Tensor } from '@lib/engine/tensor';
import { largest } from '@parts/features/bag';

const classes = 10;
const batch = 50;

/** The learning rates that every classifier is trained with; the validation pictures decide between them. */
// zh: 每个分类器都用这些学习率训练；由验证图来挑选。
const rates = [0.001, 0.01, 0.1];

/** Pictures as rows of features, with their classes. */
// zh: 每张图一行特征，以及它们的类别。
interface Described {
  features: Float32Array;
  labels: Uint8Array;
}
export interface Parts<Of> {
  train: Of;
  validation: Of;
  test: Of;
}

/** The shares classified correctly by the classifier that has done best on the validation pictures so far. */
// zh: 到目前为止在验证图上最好的那个分类器，分对的比例。
export interface Result {
  train: number;
  validation: number;
  test: number;
  rate: number;
  epoch: number;
}

/** Each feature less its mean over the training pictures, divided by its standard deviation there. */
// zh: 每个特征减去它在训练图上的均值，再除以那里的标准差。
function standardized(parts: Parts<Described>, size: number): Parts<Tensor> {
  const { features } = parts.train;
  const n = features.length / size;
  const [means, scales] = [new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < features.length; at += size) for (let p = 0; p < size; p++) means[p] += features[at + p] / n;
  for (let at = 0; at < features.length; at += size)
    for (let p = 0; p < size; p++) scales[p] += (features[at + p] - means[p]) ** 2 / n;
  const deviations = scales.map((variance) => Math.sqrt(variance) || 1); // a feature that never changes stays 0 // zh: 从不变化的特征仍是 0
  const of = ({ features: raw }: Described) => {
    const values = new Float32Array(raw.length);
    for (let at = 0; at < raw.length; at += size)
      for (let p = 0; p < size; p++) values[at + p] = (raw[at + p] - means[p]) / deviations[p];
    return new Tensor(values, [raw.length / size, size]);
  };
  return { train: of(parts.train), validation: of(parts.validation), test: of(parts.test) };
}

const rightOf = (x: Tensor, labels: Uint8Array, W: Tensor, b: Tensor) => {
  const found = largest(noGrad(() => linear(x, W, b)));
  return found.filter((c, i) => c === labels[i]).length / Math.max(1, labels.length); // of no pictures, none // zh: 没有图，就是零
};

/** Linear classifiers of one kind of features, one for each learning rate, trained an epoch at a time. */
// zh: 同一种特征的几个线性分类器，每个学习率一个，逐轮训练。
export class Contestant {
  /** The best so far after each epoch, from the first on. */
  // zh: 每一轮之后到目前为止最好的，从第一轮起。
  readonly after: Result[] = [];
  readonly #size: number;
  readonly #x: Parts<Tensor>;
  readonly #labels: Parts<Uint8Array>;
  readonly #random: Random;
  readonly #trained;

  constructor(parts: Parts<Described>, size: number, seed: number) {
    const { train, validation, test } = parts;
    this.#size = size;
    this.#x = standardized(parts, size);
    this.#labels = { train: train.labels, validation: validation.labels, test: test.labels };
    this.#random = new Random(seed);
    this.#trained = rates.map((rate) => {
      const W = new Tensor(new Float32Array(classes * size), [classes, size], true);
      const b = new Tensor(new Float32Array(classes), [classes], true);
      return { rate, W, b, optimizer: optim.sgd([W, b], { lr: rate, momentum: 0.9 }) };
    });
  }

  /** One more look at every training picture, in random batches, with every learning rate. */
  // zh: 按随机的小批量把每张训练图再看一遍，每个学习率都走一遍。
  learn() {
    const [x, labels] = [this.#x, this.#labels];
    const [size, n] = [this.#size, labels.train.length];
    const order = this.#random.permutation(n);
    for (let from = 0; from < n; from += batch) {
      const chosen = order.slice(from, from + batch);
      const rows = new Float32Array(chosen.length * size);
      chosen.forEach((i, at) => rows.set(x.train.data.subarray(i * size, (i + 1) * size), at * size));
      const pictures = new Tensor(rows, [chosen.length, size]);
      const answers = chosen.map((i) => labels.train[i]);
      for (const { W, b, optimizer } of this.#trained) optimizer.minimize(() => crossEntropy(linear(pictures, W, b), answers)); // prettier-ignore
    }
    let best = this.after.at(-1);
    for (const { rate, W, b } of this.#trained) {
      const validation = rightOf(x.validation, labels.validation, W, b);
      if (best && validation <= best.validation) continue;
      const [train, test] = (['train', 'test'] as const).map((part) => rightOf(x[part], labels[part], W, b));
      best = { train, validation, test, rate, epoch: this.after.length + 1 };
    }
    this.after.push(best!);
  }
}
