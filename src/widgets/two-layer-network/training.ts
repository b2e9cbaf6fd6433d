import * as nn from '@lib/nn/index';
import { Random } from '@lib/random';
import type { Cloud } from './drawnData';
import { exactTanh } from './exactTanh';
import { unforked, type Activation, type Settings } from './settings';

/**
 * W₁, b₁, W₂ and b₂ of a network 2-n-2 in one list: two weights for each hidden unit, the units’ biases, n weights for the
 * score of each class, two biases.
 */
// zh: 2-n-2 网络的 W₁、b₁、W₂、b₂ 写成一串：每个隐藏单元两个权重，各单元的偏置，每一类的得分 n 个权重，两个偏置。
export type Weights = Float64Array;

const leak = 0.1;

/** Turns inputs of units, in place, into what they give, and writes the slopes there. */
// zh: 把各单元的输入就地换成输出，并写下那里的斜率。
const activate: Record<Activation, (values: Float64Array, slopes: Float64Array, n: number) => void> = {
  relu(values, slopes, n) {
    for (let i = 0; i < n; i++) {
      const on = values[i] > 0;
      slopes[i] = on ? 1 : 0;
      if (!on) values[i] = values[i] * 0; // and anything that is not a number stays so // zh: 不是数的仍不是数
    }
  },
  leaky(values, slopes, n) {
    for (let i = 0; i < n; i++) {
      slopes[i] = values[i] > 0 ? 1 : leak;
      values[i] *= slopes[i];
    }
  },
  tanh(values, slopes, n) {
    for (let i = 0; i < n; i++) {
      const value = exactTanh(values[i]);
      values[i] = value;
      slopes[i] = 1 - value * value;
    }
  },
  sigmoid(values, slopes, n) {
    for (let i = 0; i < n; i++) {
      const value = 0.5 + 0.5 * exactTanh(values[i] / 2);
      values[i] = value;
      slopes[i] = value * (1 - value);
    }
  },
  none(_, slopes, n) {
    slopes.fill(1, 0, n);
  },
};

/** A network with room for what it computes of some points at a time. */
// zh: 一个网络，带有一次计算若干个点所需的空间。
export class Network {
  readonly size: number;
  /** What the hidden units give for the last points, point by point. */
  // zh: 各隐藏单元对上一批点的输出，一个点接一个点。
  hidden = new Float64Array(0);
  /** The score of class 1 less that of class 0, for each of the last points. */
  // zh: 上一批点中每个点的类 1 得分减类 0 得分。
  leads = new Float64Array(0);
  #slopes = new Float64Array(0);

  constructor(
    readonly units: number,
    readonly f: Activation,
  ) {
    this.size = 5 * units + 2;
  }

  /** He’s start, biases of 0; in float32, where engines agree. */
  // zh: He 初始化，偏置为 0；用 float32，各个引擎一致。
  start(random: Random): Weights {
    const { units, size } = this;
    const [first, second] = [new nn.Linear(2, units, { random }), new nn.Linear(units, 2, { random })];
    const weights = new Float64Array(size);
    weights.set(nn.init.kaimingNormal(first.weight, { random }).values);
    weights.set(nn.init.kaimingNormal(second.weight, { random }).values, 3 * units);
    return weights;
  }

  /** How far each hidden unit, where it is 1, moves the lead of class 1; then the biases’ lead. */
  // zh: 每个隐藏单元输出 1 时，使类 1 领先多少；最后是偏置的差。
  pulls(weights: Weights): Float64Array {
    const { units } = this;
    return Float64Array.from({ length: units + 1 }, (_, j) =>
      j < units ? weights[4 * units + j] - weights[3 * units + j] : weights[5 * units + 1] - weights[5 * units],
    );
  }

  /** The lead of class 1 at some points. */
  // zh: 若干个点上类 1 领先多少。
  forward(weights: Weights, at: Float64Array): Float64Array {
    const { units } = this;
    const count = at.length / 2;
    if (this.leads.length !== count) {
      this.hidden = new Float64Array(count * units);
      this.#slopes = new Float64Array(count * units);
      this.leads = new Float64Array(count);
    }
    const { hidden, leads } = this;
    for (let i = 0; i < count; i++) {
      const [x, y] = [at[2 * i], at[2 * i + 1]];
      for (let j = 0; j < units; j++) {
        hidden[i * units + j] = weights[2 * j] * x + weights[2 * j + 1] * y + weights[2 * units + j];
      }
    }
    activate[this.f](hidden, this.#slopes, count * units);
    const pulls = this.pulls(weights);
    for (let i = 0; i < count; i++) {
      let lead = pulls[units];
      for (let j = 0; j < units; j++) lead += pulls[j] * hidden[i * units + j];
      leads[i] = lead;
    }
    return leads;
  }

  /** The gradient of the mean cross-entropy of some points. */
  // zh: 若干个点的平均交叉熵的梯度。
  gradient(weights: Weights, at: Float64Array, labels: ArrayLike<number>, gradient: Float64Array) {
    const { units } = this;
    const leads = this.forward(weights, at);
    const [hidden, slopes] = [this.hidden, this.#slopes];
    const count = leads.length;
    const pulls = this.pulls(weights);
    gradient.fill(0);
    for (let i = 0; i < count; i++) {
      const [x, y] = [at[2 * i], at[2 * i + 1]];
      const probability = 0.5 + 0.5 * exactTanh(leads[i] / 2);
      const push = (probability - labels[i]) / count;
      gradient[5 * units + 1] += push;
      for (let j = 0; j < units; j++) {
        const k = i * units + j;
        gradient[4 * units + j] += push * hidden[k];
        const back = push * pulls[j] * slopes[k];
        gradient[2 * j] += back * x;
        gradient[2 * j + 1] += back * y;
        gradient[2 * units + j] += back;
      }
    }
    // what moves the score of class 1 up moves that of class 0 down as far
    // zh: 类 1 的得分升多少，类 0 的得分就降多少
    for (let j = 0; j < units; j++) gradient[3 * units + j] = -gradient[4 * units + j];
    gradient[5 * units] = -gradient[5 * units + 1];
  }
}

/** Mean loss and the share of points that are right; not a number where there are none. */
// zh: 平均损失，以及分对的点所占的比例；没有点时不是数。
export function judged(leads: ArrayLike<number>, labels: readonly number[]) {
  let [loss, right] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const towards = labels[i] === 1 ? leads[i] : -leads[i];
    loss += Math.max(0, -towards) + Math.log1p(Math.exp(-Math.abs(towards)));
    if (towards > 0) right++;
  }
  return { loss: loss / labels.length, accuracy: right / labels.length };
}

/** Adam’s β₁, β₂ and ε; momentum keeps as much as β₁. */
// zh: Adam 的 β₁、β₂ 和 ε；动量保留的比例与 β₁ 相同。
const [beta1, beta2, eps] = [0.9, 0.999, 1e-8];

/** A network in training, in float64 and in a fixed order: in every engine it comes to the same weights, to the last bit. */
// zh: 训练中的网络，用 float64，运算顺序固定：在任何引擎里都得到同样的权重，直到最后一位。
export class Training {
  readonly network: Network;
  /** The weights after each step so far. */
  // zh: 到目前为止每一步之后的权重。
  readonly weights: Weights[];
  /** After how many steps a weight was no number any more. */
  // zh: 走了多少步之后有权重不再是数。
  lost: number | null = null;
  /** Those of now: they change where the run was forked. */
  // zh: 现在的设置：在分叉处改变。
  #settings: Settings;
  readonly #fork: { at: number; to: Settings } | null;
  readonly #cloud: Cloud;
  readonly #random: Random;
  readonly #gradient: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #keptMean = 1;
  #keptSquare = 1;
  #order: number[] = [];

  constructor(settings: Settings, cloud: Cloud) {
    const forked = unforked(settings);
    this.#settings = forked?.before ?? settings;
    this.#fork = forked && { at: forked.at, to: settings };
    this.#cloud = cloud;
    this.network = new Network(settings.units, settings.f);
    this.#random = new Random(settings.seed);
    const { size } = this.network;
    [this.#gradient, this.#mean, this.#square] = [0, 0, 0].map(() => new Float64Array(size));
    this.weights = [this.network.start(this.#random)];
  }

  get reached() {
    return this.weights.length - 1;
  }

  /** Walks on until a step has been reached; it stops where weights are lost, and where there is nothing to learn from. */
  // zh: 走到某一步为止；权重不再是数，或没有东西可学时停下。
  upTo(step: number) {
    while (this.reached < step && this.lost === null) this.#walk();
  }

  /** Takes the settings of after the fork; another kind of optimizer has nothing to remember. */
  // zh: 换上分叉之后的设置；换了一种优化器，就没有可记住的。
  #turn(to: Settings) {
    if (to.optimizer !== this.#settings.optimizer) {
      this.#mean.fill(0);
      this.#square.fill(0);
      this.#keptMean = this.#keptSquare = 1;
    }
    this.#settings = to;
  }

  #walk() {
    if (this.reached === this.#fork?.at) this.#turn(this.#fork.to);
    const before = this.weights[this.reached];
    const { at, labels } = this.#batch();
    if (labels.length > 0) {
      this.network.gradient(before, at, labels, this.#gradient);
      this.#punish(before);
    } else this.#gradient.fill(0);
    const next = before.slice();
    this.#move(next);
    this.weights.push(next);
    if (!next.every((value) => Number.isFinite(value))) this.lost = this.reached;
  }

  /** The next points: all, or a batch of them in an order that is drawn again whenever all have been used. */
  // zh: 下一批点：全部，或其中若干个；每当所有点都轮过一遍，就重新抽一次顺序。
  #batch(): Cloud {
    const { at, labels } = this.#cloud;
    const size = Number(this.#settings.batch);
    if (!(size < labels.length)) return this.#cloud; // all of them // zh: 全部
    if (this.#order.length === 0) this.#order = this.#random.permutation(labels.length);
    const chosen = this.#order.splice(0, size);
    return {
      at: Float64Array.from({ length: 2 * chosen.length }, (_, k) => at[2 * chosen[k >> 1] + (k & 1)]),
      labels: chosen.map((i) => labels[i]),
    };
  }

  /** Adds the slope of ½ λ Σ w², or of λ Σ |w|; biases are left alone. */
  // zh: 加上 ½ λ Σ w² 或 λ Σ |w| 的斜率；偏置除外。
  #punish(weights: Weights) {
    const { lambda, penalty, units } = this.#settings;
    const strength = Number(lambda);
    if (strength === 0) return;
    for (let k = 0; k < 5 * units; k++) {
      if (k >= 2 * units && k < 3 * units) continue;
      this.#gradient[k] += strength * (penalty === 'l2' ? weights[k] : Math.sign(weights[k]));
    }
  }

  #move(weights: Weights) {
    const { optimizer } = this.#settings;
    const rate = Number(this.#settings.rate);
    const [gradient, mean, square] = [this.#gradient, this.#mean, this.#square];
    this.#keptMean *= beta1;
    this.#keptSquare *= beta2;
    for (let k = 0; k < weights.length; k++) {
      const slope = gradient[k];
      if (optimizer === 'sgd') weights[k] -= rate * slope;
      else if (optimizer === 'momentum') {
        mean[k] = beta1 * mean[k] + slope;
        weights[k] -= rate * mean[k];
      } else {
        mean[k] = beta1 * mean[k] + (1 - beta1) * slope;
        square[k] = beta2 * square[k] + (1 - beta2) * slope * slope;
        const width = Math.sqrt(square[k] / (1 - this.#keptSquare)) + eps;
        weights[k] -= (rate * (mean[k] / (1 - this.#keptMean))) / width;
      }
    }
  }
}
