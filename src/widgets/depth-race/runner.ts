import * as data from '@lib/data/index';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, crossEntropy, relu, selu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { depth, width, type Entry } from './settings';

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Setting {
  entry: Entry;
  rate: number;
  seed: number;
}

const moons = memo((n: number) => data.moons({ n, noise: 0.1, seed: 1 }), { most: 2 });

/** The nonlinearity whose start, He’s or LeCun’s, an entry has; the others start as PyTorch’s layers do. */
// zh: 各参赛者按哪种非线性来初始化（He 或 LeCun）；其余的照 PyTorch 各层的默认。
const starts: Partial<Record<Entry, 'relu' | 'linear'>> = { he: 'relu', selu: 'linear' };

/** One network in training: twenty linear layers of 32 units, all points at every step. */
// zh: 一个训练中的网络：二十个线性层，每层 32 个单元，每步用所有点。
export class Runner {
  /** The share of the points that was right in each step, before what it learned there. */
  // zh: 每一步分对的点所占的比例，在这一步的学习之前算。
  readonly curve: number[] = [];
  /** Whether the loss was NaN or infinite: then it learns no more. */
  // zh: 一旦损失不再是数就为 true，此后不再训练。
  isLost = false;
  readonly #setting: Setting;
  readonly #layers: nn.Linear[];
  readonly #norms: nn.BatchNorm1d[];
  readonly #training: optim.Optimizer;
  readonly #points: number;

  /** With `from`, it continues from another network of its entry, with the state of its Adam. */
  // zh: 给了 `from`，就从同一参赛者的另一个网络接着训练，Adam 积累的量也带过来。
  constructor(setting: Setting, points: number, from?: Runner) {
    const { entry, rate, seed } = (this.#setting = setting);
    this.#points = points;
    const random = new Random(seed);
    const sizes = [2, ...Array<number>(depth - 1).fill(width), 2];
    this.#layers = sizes.slice(1).map((out, i) => new nn.Linear(sizes[i], out, { random }));
    const nonlinearity = starts[entry];
    if (nonlinearity) {
      for (const { weight, bias } of this.#layers) {
        nn.init.kaimingNormal(weight, { nonlinearity, random });
        bias!.change().fill(0);
      }
    }
    this.#norms = entry === 'norm' ? this.#layers.slice(1).map(() => new nn.BatchNorm1d(width)) : [];
    const params = this.#params();
    this.#training = optim.adam(params, { lr: rate });
    if (!from) return;
    from.#params().forEach(({ values }, i) => params[i].change().set(values));
    this.#training.load(from.#training.save());
    this.curve.push(...from.curve);
    this.isLost = from.isLost;
  }

  #params = () => [...this.#layers, ...this.#norms].flatMap(({ weight, bias }) => [weight, bias!]);

  /** A network that continues from this one with a rate. */
  // zh: 从这个网络出发、用某个学习率继续训练的网络。
  goingOn(rate: number) {
    return new Runner({ ...this.#setting, rate }, this.#points, this);
  }

  /** The weights of all layers, as they are now. */
  // zh: 各层现在的权重。
  weights(): number[][] {
    return this.#layers.map(({ weight }) => Array.from(weight.data));
  }

  /** Makes one step. */
  // zh: 走一步。
  learn() {
    if (this.isLost) return;
    const { x, y } = moons(this.#points);
    let right = 0;
    const loss = this.#training.minimize(() => {
      const scores = this.#scoresOf(x);
      const guesses = noGrad(() => argmax(scores, 1)).values;
      right = y.filter((label, i) => guesses[i] === label).length;
      return crossEntropy(scores, y);
    });
    this.isLost = !Number.isFinite(loss);
    if (!this.isLost) this.curve.push(right / this.#points);
  }

  #scoresOf(x: Tensor): Tensor {
    const f = this.#setting.entry === 'selu' ? selu : relu;
    return this.#layers.reduce((below, layer, i) => {
      const sums = layer.forward(below);
      if (i === depth - 1) return sums;
      return f(this.#norms[i]?.forward(sums) ?? sums);
    }, x);
  }
}
