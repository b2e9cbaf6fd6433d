// What the chapter measures of small networks on the course’s pictures, by the library.
import { spirals } from '@lib/data/spirals';
import { noGrad } from '@lib/engine/op';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, crossEntropy, indexSelect, multiMarginLoss, softmax } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { shareRight } from '@parts/classAnswers';
import { classes, network, some } from '@parts/smallPictures';
import { trainingOf } from '@widgets/train-val-gap/training';
import { bestOf, endOf } from '@widgets/update-ratio/model';
import { tried, type Kind } from '@widgets/update-ratio/settings';
import { trained } from '@widgets/update-ratio/training';

/** A network whose first weights are He’s, or small. */
const started = (start: 'he' | 'small', seed: number) =>
  network(seed, start === 'he' ? undefined : (weight, random) => void nn.init.normal(weight, 0, 0.01, { random }));

/** The sum of the squares of these numbers, or of how far they are from those before. */
function squareOf(list: ArrayLike<number>, before?: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += (list[i] - (before ? before[i] : 0)) ** 2;
  return sum;
}

/** The losses before the first step: cross-entropy, the hinge loss summed over the classes, and the sum of all squared weights. */
export const beforeTraining = memo(
  (start: 'he' | 'small', seed: number) => {
    const { x, y } = some(300, seed);
    const { layers, scores } = started(start, seed);
    const given = noGrad(() => scores(x));
    return {
      softmax: crossEntropy(given, y).item(),
      /** PyTorch’s, and so the library’s, is divided by the number of classes. */
      hinge: multiMarginLoss(given, y).item() * classes,
      squares: layers.reduce((sum, { weight }) => sum + squareOf(weight.values), 0),
    };
  },
  { most: 20 },
);

interface Learning {
  seed: number;
  rate?: number;
  /** Which labels: the pictures’ own, or drawn at random. */
  labels?: 'own' | 'random';
  /** Softmax on the scores, before a loss that computes it itself. */
  twice?: boolean;
}

/** Twenty pictures, all at each of three hundred steps: the loss before and after, and the share of right answers. */
export const twenty = memo(
  ({ seed, rate = 0.1, labels = 'own', twice = false }: Learning) => {
    const random = new Random(seed);
    const { x, y: own } = some(20, seed);
    const y = labels === 'own' ? own : own.map(() => random.integer(classes));
    const { scores, params } = network(seed);
    const loss = () => crossEntropy(twice ? softmax(scores(x), 1) : scores(x), y);
    const optimizer = optim.sgd(params, { lr: rate });
    const now = () => noGrad(loss).item();
    const first = now();
    for (let step = 0; step < 300; step++) optimizer.minimize(loss);
    return { first, last: now(), right: noGrad(() => shareRight(scores(x), y)) };
  },
  { most: 40 },
);

/** How a run of the figure on the length of steps ends, at a rate given as a logarithm, and where it begins. */
export function run(kind: Kind, exponent: number, seed: number) {
  const training = trained(kind, exponent, seed);
  const { losses } = training;
  const fallen = losses[0] - losses.at(-1)!;
  return { ...endOf(training)!, begins: losses[0], fallen };
}

/** The rate, as a logarithm, at which the loss of the figure’s runs falls furthest. */
export const bestRate = memo(
  (kind: Kind, seed: number) => tried[bestOf(tried.map((exponent) => endOf(trained(kind, exponent, seed))))!],
  { most: 20 },
);
export const bestRun = (kind: Kind, seed: number) => run(kind, bestRate(kind, seed), seed);

/** How a run of the figure on the gap ends: on few pictures or many, with or without decay. */
export function onPictures(pictures: number, seed: number, lambda = 0) {
  const training = trainingOf(pictures, lambda, seed);
  while (!training.isDone) training.learn();
  return training.right.at(-1)!;
}

/** What the chapter's program prints of its network at one rate: how long the first step is, and what of twenty points is learned by heart. */
export const sanity = memo(
  (rate: number, seed: number) => {
    const { x, y } = spirals({ n: 300, classes: 3, seed: 1 });
    const few = Array.from({ length: 20 }, (_, i) => 15 * i);
    const [points, labels] = [indexSelect(x, 0, few), few.map((i) => y[i])];
    const fresh = () => {
      const random = new Random(seed);
      const net = new nn.Sequential(
        new nn.Linear(2, 100, { random }),
        new nn.ReLU(),
        new nn.Linear(100, 3, { random }),
      );
      return { net, optimizer: optim.adam(net.parameters(), { lr: rate }) };
    };
    const once = fresh();
    const [weights] = once.net.parameters();
    const before = Float32Array.from(weights.values);
    once.optimizer.minimize(() => crossEntropy(once.net.forward(x), y));
    const { net, optimizer } = fresh();
    for (let step = 0; step < 300; step++) optimizer.minimize(() => crossEntropy(net.forward(points), labels));
    const scores = noGrad(() => net.forward(points));
    const guesses = argmax(scores, 1).data;
    return {
      ratio: Math.sqrt(squareOf(weights.values, before) / squareOf(before)),
      right: labels.filter((label, i) => label === guesses[i]).length,
      last: crossEntropy(scores, labels).item(),
    };
  },
  { most: 40 },
);
