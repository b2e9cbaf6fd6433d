import { pictures } from '@lib/data/pictures/index';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { avgPool2d, crossEntropy, relu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { judge } from './judge';
import { batchSize, classes, examples, hidden, pixels, sets, settings, type RunName } from './settings';

const features = 3 * pixels ** 2;
const fullSide = 32;

/** The course’s pictures as they are shown, and as the network sees them: at few pixels, from −1 to 1. */
// zh: 课程的图：一份用于显示，一份是网络看到的样子——像素很少，数值在 −1 到 1 之间。
const dataOf = memo(
  (seed: number) => {
    const { pixels: shown, labels } = pictures({ n: examples, seed });
    const x = new Tensor(Float32Array.from(shown, (byte) => byte / 127.5 - 1), [examples, 3, fullSide, fullSide]); // prettier-ignore
    const values = avgPool2d(x, fullSide / pixels).values as Float32Array;
    return { shown, labels: [...labels], x: new Tensor(values, [examples, features]) };
  },
  { most: 2 },
);
export const data = { training: () => dataOf(1), validation: () => dataOf(2) };

interface Curve {
  scores: Float32Array[];
  accuracy: number[];
  loss: number[];
}

/** The epoch after which a training continues like another run. */
// zh: 哪一轮之后改用另一次训练的设置。
export interface Turn {
  at: number;
  run: RunName;
}

/** A network in training, with the scores that it gave all examples after each epoch. */
// zh: 一个正在训练的网络，以及每轮之后它给全部样本的分数。
export class Training {
  /** For every epoch from 0 on: ten scores for each example, and what they come to. */
  // zh: 从第 0 轮起每一轮：每个样本的十个分数，以及由它们得到的准确率和损失。
  readonly training: Curve = { scores: [], accuracy: [], loss: [] };
  readonly validation: Curve = { scores: [], accuracy: [], loss: [] };
  readonly #layers: nn.Linear[];
  readonly #turn: Turn | undefined;
  readonly #random: Random;
  #optimizer: optim.Optimizer;
  #momentum: number;

  constructor(run: RunName, seed: number, turn?: Turn) {
    const { rate, momentum, std } = settings[run];
    this.#turn = turn;
    this.#momentum = momentum;
    const random = (this.#random = new Random(seed));
    this.#layers = [new nn.Linear(features, hidden, { random }), new nn.Linear(hidden, classes, { random })];
    for (const { weight, bias } of this.#layers) {
      if (std === 'he') nn.init.kaimingNormal(weight, { random });
      else nn.init.normal(weight, 0, std, { random });
      bias!.change().fill(0);
    }
    this.#optimizer = optim.sgd(this.#params(), { lr: rate, momentum });
    this.#write();
  }

  #params = () => this.#layers.flatMap(({ weight, bias }) => [weight, bias!]);

  /** Takes the rate and the momentum of another run; a velocity goes along where its momentum stays. */
  // zh: 换上另一次训练的学习率和动量；动量不变时，速度会带过去。
  #goOnAs({ rate, momentum }: { rate: number; momentum: number }) {
    if (momentum === this.#momentum) this.#optimizer.lr = rate;
    else this.#optimizer = optim.sgd(this.#params(), { lr: rate, momentum });
    this.#momentum = momentum;
  }

  /** How many epochs are over. */
  // zh: 已经训练了多少轮。
  get epochs() {
    return this.training.scores.length - 1;
  }

  /** Trains for one epoch, every example once, in random order. */
  // zh: 训练一轮：按随机顺序把每个样本看一遍。
  learn() {
    if (this.epochs === this.#turn?.at) this.#goOnAs(settings[this.#turn.run]);
    const { x, labels } = data.training();
    const order = this.#random.permutation(examples);
    for (let from = 0; from < examples; from += batchSize) {
      const chosen = order.slice(from, from + batchSize);
      const batch = new Float32Array(chosen.length * features);
      chosen.forEach((k, i) => batch.set(x.values.subarray(k * features, (k + 1) * features), i * features));
      const right = chosen.map((k) => labels[k]);
      this.#optimizer.minimize(() => crossEntropy(this.#forward(new Tensor(batch, [chosen.length, features])), right));
    }
    this.#write();
  }

  #forward(x: Tensor) {
    return this.#layers[1].forward(relu(this.#layers[0].forward(x)));
  }

  #write() {
    for (const set of sets) {
      const { x, labels } = data[set]();
      const scores = Float32Array.from(noGrad(() => this.#forward(x)).values);
      const { accuracy, loss } = judge(scores, labels);
      this[set].scores.push(scores);
      this[set].accuracy.push(accuracy);
      this[set].loss.push(loss);
    }
  }
}

/** Runs as far as they have been trained. */
// zh: 各次训练，保留已经训练到的地方。
export const trainingOf = memo((run: RunName, seed: number, turn?: Turn) => new Training(run, seed, turn), { most: 6 });
