import { noGrad } from '@lib/engine/op';
import { tidy } from '@lib/engine/tidy';
import type { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { crossEntropy, indexSelect } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { answersOf } from '@parts/classAnswers';
import { held, network, pool, some } from '@parts/smallPictures';
import { run } from './settings';

/** The share of right answers in each set. With a leak, half of the validation pictures are replaced by training pictures. */
// zh: 各个集合的准确率。有泄漏时，一半验证图换成了训练图。
export const curves = ['training', 'validation', 'leaky', 'fresh'] as const;
export type Right = Record<(typeof curves)[number], number>;

const shareOf = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;

/** A network in training, and how much it had right every few steps. */
// zh: 一个正在训练的网络，以及每隔几步的准确率。
export class Training {
  readonly right: Right[] = [];
  readonly #set: ReturnType<typeof some>;
  readonly #network: ReturnType<typeof network>;
  readonly #optimizer: optim.Optimizer;
  readonly #random: Random;
  #order: number[] = [];

  constructor(pictures: number, lambda: number, seed: number) {
    this.#random = new Random(seed);
    this.#set = some(pictures, seed);
    this.#network = network(seed);
    this.#optimizer = optim.sgd(this.#network.params, { lr: run.rate, weightDecay: lambda });
    this.#look();
  }

  get isDone() {
    return this.right.length > run.steps / run.every;
  }

  /** Trains for a few steps, each on some pictures at random; none comes again before all have come. */
  // zh: 训练几步，每步随机取一些图；全部取过一遍之后才会重复。
  learn() {
    const { x, y } = this.#set;
    const { scores } = this.#network;
    for (let step = 0; step < run.every; step++) {
      if (this.#order.length < run.batch) this.#order = this.#random.permutation(y.length);
      const rows = this.#order.splice(0, run.batch);
      const labels = rows.map((k) => y[k]);
      tidy(() => this.#optimizer.minimize(() => crossEntropy(scores(indexSelect(x, 0, rows)), labels)));
    }
    this.#look();
  }

  #isRight({ x, y }: { x: Tensor; y: readonly number[] }): boolean[] {
    const answers = tidy(() => noGrad(() => answersOf(this.#network.scores(x))));
    return y.map((label, k) => label === answers[k]);
  }

  #look() {
    const training = this.#isRight(this.#set);
    const validation = this.#isRight(pool('validation'));
    // where there are too few training pictures, each comes twice
    // zh: 训练图不够时，每张出现两次
    const leaky = validation.map((is, k) => (k < held / 2 ? training[k % training.length] : is));
    const fresh = this.#isRight(pool('fresh'));
    this.right.push({
      ...{ training: shareOf(training), validation: shareOf(validation) },
      ...{ leaky: shareOf(leaky), fresh: shareOf(fresh) },
    });
  }
}

/** Runs as far as they have been trained. */
// zh: 各次训练，保留已经训练到的地方。
export const trainingOf = memo(
  (pictures: number, lambda: number, seed: number) => new Training(pictures, lambda, seed),
  { most: 40 },
);
