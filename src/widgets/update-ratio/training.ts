import { noGrad } from '@lib/engine/op';
import type { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { memo } from '@lib/memo';
import { crossEntropy, indexSelect } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { network, some } from '@parts/smallPictures';
import { run, type Kind } from './settings';

const makers: Record<Kind, typeof optim.sgd | typeof optim.adam> = { sgd: optim.sgd, adam: optim.adam };

/** A network in training: its loss on all pictures every few steps, and for each layer how long each step is beside the weights. */
// zh: 一个正在训练的网络：每隔几步记下全部图上的损失，以及每一层里每一步的长度与权重长度之比。
export class Training {
  readonly losses: number[] = [];
  readonly ratios: readonly [first: number[], second: number[]] = [[], []];
  readonly #set: ReturnType<typeof some>;
  readonly #network: ReturnType<typeof network>;
  readonly #optimizer: optim.Optimizer;
  readonly #random: Random;
  #order: number[] = [];

  constructor(kind: Kind, rate: number, seed: number) {
    this.#random = new Random(seed);
    this.#set = some(run.pictures, seed);
    this.#network = network(seed);
    this.#optimizer = makers[kind](this.#network.params, { lr: rate });
    this.#look();
  }

  get isDone() {
    return this.losses.length > run.steps / run.every;
  }

  /** Trains for a few steps, each on some pictures at random; none comes again before all have come. */
  // zh: 训练几步，每步随机取一些图；全部取过一遍之后才会重复。
  learn() {
    for (let step = 0; step < run.every; step++) this.#step();
    this.#look();
  }

  #step() {
    const { x, y } = this.#set;
    if (this.#order.length < run.batch) this.#order = this.#random.permutation(y.length);
    const rows = this.#order.splice(0, run.batch);
    const labels = rows.map((k) => y[k]);
    const weights = this.#network.layers.map(({ weight }) => weight);
    const before = weights.map(({ values }) => Float32Array.from(values));
    tidy(() => this.#optimizer.minimize(() => this.#lossOf(indexSelect(x, 0, rows), labels)));
    weights.forEach(({ values }, i) => this.ratios[i].push(ratioOf(values, before[i])));
  }

  #lossOf = (x: Tensor, labels: readonly number[]) => crossEntropy(this.#network.scores(x), labels);

  #look() {
    const { x, y } = this.#set;
    this.losses.push(tidy(() => noGrad(() => this.#lossOf(x, y).item())));
  }
}

/** The length of a step, divided by that of the weights before it. */
// zh: 一步的长度，除以这一步之前权重的长度。
function ratioOf(after: ArrayLike<number>, before: ArrayLike<number>): number {
  let [step, weights] = [0, 0];
  for (let i = 0; i < before.length; i++) {
    step += (after[i] - before[i]) ** 2;
    weights += before[i] ** 2;
  }
  return Math.sqrt(step / weights);
}

/** Runs as far as they have been trained. */
// zh: 各次训练，保留已经训练到的地方。
export const trainingOf = memo((kind: Kind, exponent: number, seed: number) => new Training(kind, 10 ** exponent, seed), { most: 60 }); // prettier-ignore

/** A whole run. */
// zh: 一次完整的训练。
export function trained(kind: Kind, exponent: number, seed: number): Training {
  const training = trainingOf(kind, exponent, seed);
  while (!training.isDone) training.learn();
  return training;
}
