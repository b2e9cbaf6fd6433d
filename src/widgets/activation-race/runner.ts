import { pictures } from '@lib/data/pictures/index';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import {
  argmax,
  avgPool2d,
  crossEntropy,
  elu,
  gelu,
  leakyRelu,
  relu,
  reshape,
  selu,
  sigmoid,
  silu,
  tanh,
} from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { batchSize, type Activation, type Optimizer, type Start } from './settings';

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Setting {
  activation: Activation;
  optimizer: Optimizer;
  start: Start;
  rate: number;
  seed: number;
}

const functions: Record<Activation, (x: Tensor) => Tensor> = {
  ...{ sigmoid, tanh, relu, selu, silu },
  leaky: (x) => leakyRelu(x),
  elu: (x) => elu(x),
  gelu: (x) => gelu(x),
};

/** By how much each one’s own start exceeds 1/√fan-in: Xavier’s for sigmoid and, with its gain, tanh; LeCun’s for SELU; else He’s. */
// zh: 各自的初始化是 1/√fan-in 的几倍：sigmoid 和带增益的 tanh 用 Xavier，SELU 用 LeCun，其他用 He。
const gains: Record<Activation, number> = {
  sigmoid: nn.init.calculateGain('sigmoid'),
  tanh: nn.init.calculateGain('tanh'),
  relu: nn.init.calculateGain('relu'),
  leaky: nn.init.calculateGain('leakyRelu'),
  elu: nn.init.calculateGain('relu'),
  selu: 1,
  gelu: nn.init.calculateGain('relu'),
  silu: nn.init.calculateGain('relu'),
};

const makers = {
  sgd: (params: Tensor[], lr: number) => optim.sgd(params, { lr }),
  momentum: (params: Tensor[], lr: number) => optim.sgd(params, { lr, momentum: 0.9 }),
  adam: (params: Tensor[], lr: number) => optim.adam(params, { lr }),
};

const fullSide = 32;

/** Which pictures are learned. */
// zh: 学哪些图。
export interface Pictures {
  count: number;
  /** How many pixels a side has, 32 or 16: half as many, each the mean of four. */
  // zh: 每边的像素数，32 或 16：减半时，每个像素取四个的平均。
  side?: number;
}

/** The course’s pictures, as numbers from −1 to 1. */
// zh: 课程的图，换成 −1 到 1 的数。
const trainingSet = memo((n: number, side: number) => {
  const { pixels, labels } = pictures({ n, seed: 1 });
  const x = new Tensor(Float32Array.from(pixels, (byte) => byte / 127.5 - 1), [n, 3, fullSide, fullSide]); // prettier-ignore
  return { values: side === fullSide ? x.values : avgPool2d(x, fullSide / side).values, labels };
});

/** One network in training: three convolutions of stride 2 and a linear layer, the same activation after each but the last. */
// zh: 一个正在训练的网络：三层步幅为 2 的卷积加一个线性层，除最后一层外都用同一个激活函数。
export class Runner {
  /** The share of the training pictures that were right when their turn came, in each whole epoch so far. */
  // zh: 到目前为止，每个完整的轮次里训练图轮到时答对的比例。
  readonly curve: number[] = [];
  /** Whether the loss was NaN or infinite: then it learns no more. */
  // zh: 一旦损失不再是数就为 true，此后不再训练。
  isLost = false;
  readonly #setting: Setting;
  readonly #f: (x: Tensor) => Tensor;
  readonly #convolutions: nn.Conv2d[];
  readonly #last: nn.Linear;
  readonly #training: optim.Optimizer;
  readonly #random: Random;
  readonly #pictures: Required<Pictures>;

  /** With `from`, it continues from another network of its activation; another kind of optimizer starts without memory. */
  // zh: 给了 `from`，就从同一激活函数的另一个网络接着训练；换了一种优化器，就没有可记住的。
  constructor(setting: Setting, { count, side = fullSide }: Pictures, from?: Runner) {
    const { activation, optimizer, start, rate, seed } = (this.#setting = setting);
    this.#pictures = { count, side };
    const random = (this.#random = new Random(seed));
    const halved = { stride: 2, padding: 1, random };
    this.#f = functions[activation];
    this.#convolutions = [
      new nn.Conv2d(3, 8, 3, halved),
      new nn.Conv2d(8, 16, 3, halved),
      new nn.Conv2d(16, 32, 3, halved),
    ];
    this.#last = new nn.Linear(32 * (side / 8) ** 2, 10, { random });
    const layers = this.#layers();
    if (start === 'own') {
      for (const { weight, bias } of layers) {
        const gain = weight === this.#last.weight ? 1 : gains[activation];
        nn.init.normal(weight, 0, gain / Math.sqrt(nn.init.fans(weight.shape).fanIn), { random });
        bias!.change().fill(0);
      }
    }
    const params = this.#params();
    this.#training = makers[optimizer](params, rate);
    if (!from) return;
    from.#params().forEach(({ values }, i) => params[i].change().set(values));
    if (from.#setting.optimizer === optimizer) this.#training.load(from.#training.save());
    const order = new Int32Array(4);
    from.#random.saveTo(order);
    random.resume(order);
    this.curve.push(...from.curve);
    this.isLost = from.isLost;
  }

  #layers = () => [...this.#convolutions, this.#last];
  #params = () => this.#layers().flatMap(({ weight, bias }) => [weight, bias!]);

  /** A network that continues from this one, with an optimizer and a rate. */
  // zh: 从这个网络出发、换用某个优化器和学习率继续训练的网络。
  goingOn(optimizer: Optimizer, rate: number) {
    return new Runner({ ...this.#setting, optimizer, rate }, this.#pictures, this);
  }

  /** Trains for one epoch, every picture once, in random order. */
  // zh: 训练一轮：按随机顺序把每张图看一遍。
  learn() {
    const { count, side } = this.#pictures;
    const { values, labels } = trainingSet(count, side);
    const pictureSize = 3 * side * side;
    const order = this.#random.permutation(count);
    let right = 0;
    for (let from = 0; from < order.length && !this.isLost; from += batchSize) {
      const chosen = order.slice(from, from + batchSize);
      const x = new Float32Array(chosen.length * pictureSize);
      chosen.forEach((i, k) => x.set(values.subarray(i * pictureSize, (i + 1) * pictureSize), k * pictureSize));
      const y = chosen.map((i) => labels[i]);
      const loss = this.#training.minimize(() => {
        const maps = this.#convolutions.reduce(
          (below, layer) => this.#f(layer.forward(below)),
          new Tensor(x, [chosen.length, 3, side, side]),
        );
        const scores = this.#last.forward(reshape(maps, [chosen.length, -1]));
        const guesses = noGrad(() => argmax(scores, 1)).values;
        right += y.filter((label, i) => guesses[i] === label).length;
        return crossEntropy(scores, y);
      });
      this.isLost = !Number.isFinite(loss);
    }
    if (!this.isLost) this.curve.push(right / count);
  }
}
