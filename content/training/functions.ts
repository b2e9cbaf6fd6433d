// What the chapter measures of small networks on the course’s pictures, by the library.
import { pictures } from '@lib/data/pictures/index';
import { spirals } from '@lib/data/spirals';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, avgPool2d, crossEntropy, indexSelect, multiMarginLoss, relu, softmax } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { shareRight } from '@parts/classAnswers';

const side = 8;
const features = 3 * side ** 2;
export const classes = 10;

/** The course’s pictures at 8 × 8 pixels, as numbers from −1 to 1: many to train on, and others. */
const pool = memo(
  (set: 'training' | 'validation') => {
    const n = set === 'training' ? 800 : 400;
    const { pixels, labels } = pictures({ n, seed: set === 'training' ? 1 : 2 });
    const x = new Tensor(
      Float32Array.from(pixels, (byte) => byte / 127.5 - 1),
      [n, 3, 32, 32],
    );
    return { x: new Tensor(avgPool2d(x, 32 / side).values as Float32Array, [n, features]), y: [...labels] };
  },
  { most: 2 },
);

/** Some of the training pictures, others for each seed. */
function some(n: number, seed: number) {
  const { x, y } = pool('training');
  const rows = new Random(seed).permutation(y.length).slice(0, n);
  return { x: indexSelect(x, 0, rows), y: rows.map((k) => y[k]) };
}

/** A network with a hidden layer of 32 units; its weights are He’s, or small. */
function network(start: 'he' | 'small', seed: number) {
  const random = new Random(seed);
  const layers = [new nn.Linear(features, 32, { random }), new nn.Linear(32, classes, { random })];
  for (const { weight, bias } of layers) {
    if (start === 'he') nn.init.kaimingNormal(weight, { random });
    else nn.init.normal(weight, 0, 0.01, { random });
    bias!.change().fill(0);
  }
  const scores = (x: Tensor) => layers[1].forward(relu(layers[0].forward(x)));
  return { layers, scores, params: layers.flatMap(({ weight, bias }) => [weight, bias!]) };
}

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
    const { layers, scores } = network(start, seed);
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
    const { layers, scores, params } = network('he', seed);
    const lossOf = (input: Tensor, wanted: number[]) => crossEntropy(twice ? softmax(scores(input), 1) : scores(input), wanted); // prettier-ignore
    const onAll = () => noGrad(() => lossOf(x, y)).item();
    const rightOf = (input: Tensor, wanted: number[]) => noGrad(() => shareRight(scores(input), wanted));
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
    const held = pool('validation');
    return { first, last: onAll(), right: rightOf(x, y), validation: rightOf(held.x, held.y), changes };
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

/** Few pictures or many, for the same number of steps. */
export const onPictures = (n: number, seed: number) =>
  trained({ kind: 'sgd', rate: 0.2, seed, pictures: n, batch: 50, steps: 300 });

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
