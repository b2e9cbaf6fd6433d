// What the chapter measures of small networks on the course’s pictures, by the library.
import { spirals } from '@lib/data/spirals';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, crossEntropy, indexSelect, multiMarginLoss, softmax } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { shareRight } from '@parts/classAnswers';
import { network, some } from '@widgets/train-val-gap/network';
import { classes } from '@widgets/train-val-gap/settings';
import { trainingOf } from '@widgets/train-val-gap/training';

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

interface Training {
  kind: 'sgd' | 'adam';
  rate: number;
  seed: number;
  pictures: number;
  batch: number;
  steps: number;
  /** Which labels: the pictures’ own, or drawn at random. */
  labels?: 'own' | 'random';
  /** Softmax on the scores, before a loss that computes it itself. */
  twice?: boolean;
}

/** Trains a network; returns its loss and its share of right answers, and by how much steps changed the first layer’s weights. */
export const trained = memo(
  ({ kind, rate, seed, pictures: n, batch, steps, labels = 'own', twice = false }: Training) => {
    const random = new Random(seed);
    const { x, y: own } = some(n, seed);
    const y = labels === 'own' ? own : own.map(() => random.integer(classes));
    const { layers, scores, params } = network(seed);
    const lossOf = (input: Tensor, wanted: number[]) => crossEntropy(twice ? softmax(scores(input), 1) : scores(input), wanted); // prettier-ignore
    const onAll = () => noGrad(() => lossOf(x, y)).item();
    const optimizer = optim[kind](params, { lr: rate });
    const first = onAll();
    const changes: number[] = [];
    let order: number[] = [];
    for (let step = 0; step < steps; step++) {
      if (order.length < batch) order = random.permutation(n);
      const rows = order.splice(0, batch);
      const before = Float32Array.from(layers[0].weight.values);
      const input = indexSelect(x, 0, rows);
      optimizer.minimize(() => lossOf(input, rows.map((k) => y[k]))); // prettier-ignore
      changes.push(Math.sqrt(squareOf(layers[0].weight.values, before) / squareOf(before)));
    }
    return { first, last: onAll(), right: noGrad(() => shareRight(scores(x), y)), changes };
  },
  { most: 120 },
);

/** Twenty pictures, all at each step. */
export const twenty = (patch: Partial<Training> & { seed: number }) =>
  trained({ kind: 'sgd', rate: 0.1, pictures: 20, batch: 20, steps: 300, ...patch });

/** Three hundred pictures, for eight epochs. */
export const short = (kind: 'sgd' | 'adam', rate: number, seed: number) =>
  trained({ kind, rate, seed, pictures: 300, batch: 30, steps: 80 });

/** The rates that are tried, from much too small to much too large. */
export const rates = { sgd: [0.0001, 0.01, 0.1, 0.3, 3], adam: [0.00001, 0.001, 0.003, 0.01, 1] } as const;

/** The run with the least loss, and by how much its later steps change the weights. */
export function bestRun(kind: 'sgd' | 'adam', seed: number) {
  const runs = rates[kind].map((rate) => short(kind, rate, seed));
  const best = runs.reduce((a, b) => (b.last < a.last || Number.isNaN(a.last) ? b : a));
  return { ...best, change: typical(best.changes) };
}

/** What a step of the second half changes, on average. */
export const typical = (changes: readonly number[]) => {
  const later = changes.slice(changes.length / 2);
  return later.reduce((sum, value) => sum + value, 0) / later.length;
};

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
