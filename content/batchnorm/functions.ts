// What the chapter computes of batch normalization by the library.
import * as data from '@lib/data/index';
import { grad } from '@lib/engine/autograd';
import { noGrad } from '@lib/engine/op';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { add, batchNorm, crossEntropy, groupNorm, indexSelect, layerNorm, linear, mean, mseLoss, mul, norm, reshape, sum, variance } from '@lib/ops'; // prettier-ignore
import * as optim from '@lib/optim/index';
import { randn, Random } from '@lib/random';
import { shareRight } from '@parts/classAnswers';

const float64 = { dtype: 'float64' } as const;
const largest = (list: ArrayLike<number>) => Math.max(...Array.from(list, Math.abs));
const apart = (a: ArrayLike<number>, b: ArrayLike<number>) => largest(Array.from(a, (value, i) => value - b[i]));

/** A linear layer of four units on a batch of sixteen, normalized or not: its output, and the gradients of weights and bias. */
function layer(seed: number, { factor = 1, isNormalized = true, shift = 0 } = {}) {
  const random = new Random(seed);
  const drawn = (shape: number[]) => randn(shape, { random, ...float64 });
  const x = drawn([16, 6]);
  const weight = tensor(mul(drawn([4, 6]), factor).tolist(), { ...float64, requiresGrad: true });
  const bias = tensor(add(drawn([4]), shift).tolist(), { ...float64, requiresGrad: true });
  const upstream = drawn([16, 4]);
  const z = linear(x, weight, bias);
  const y = isNormalized ? batchNorm(z, { training: true, eps: 1e-5 }) : z;
  const [toWeight, toBias] = grad(sum(mul(y, upstream)), [weight, bias]) as [Tensor, Tensor];
  return { x, z, y, weight, toWeight, toBias };
}

/** The weights of a layer made ten times as large: how far the output moves, and what becomes of the gradient. */
export function tenfold(seed: number, isNormalized = true) {
  const [once, ten] = [1, 10].map((factor) => layer(seed, { factor, isNormalized }));
  const size = (of: Tensor) => norm(of).item();
  return { moved: apart(once.y.values, ten.y.values), gradient: size(ten.toWeight) / size(once.toWeight) };
}

/** The largest gradient of a bias in front, next to the largest of a weight. */
export function biasGradient(seed: number, isNormalized = true): number {
  const { toWeight, toBias } = layer(seed, { isNormalized });
  return largest(toBias.values) / largest(toWeight.values);
}

/** How far another bias in front moves the output. */
export function otherBias(seed: number, isNormalized = true): number {
  const [one, other] = [0, 3].map((shift) => layer(seed, { isNormalized, shift }));
  return apart(one.y.values, other.y.values);
}

/** The cosine between the weights of a unit and their gradient, the largest of four. */
export function alongWeights(seed: number, isNormalized = true): number {
  const { weight, toWeight } = layer(seed, { isNormalized });
  const [rows, slopes] = [weight, toWeight].map((of) => of.tolist() as number[][]);
  const dot = (a: number[], b: number[]) => a.reduce((total, value, i) => total + value * b[i], 0);
  return largest(rows.map((row, i) => dot(row, slopes[i]) / Math.sqrt(dot(row, row) * dot(slopes[i], slopes[i]))));
}

/** Linear layer and batch norm in evaluation, against one linear layer with other weights: how far apart they are. */
export function folded(seed: number, isTraining = false): number {
  const random = new Random(seed);
  const drawn = (shape: number[]) => randn(shape, { random, ...float64 });
  const [x, weight, bias, gamma, beta] = [[8, 6], [4, 6], [4], [4], [4]].map(drawn);
  const [runningMean, variance] = [drawn([4]), drawn([4])];
  const runningVar = tensor(Array.from(variance.values, (value) => value * value + 0.5), float64); // prettier-ignore
  const scale = Array.from(gamma.values, (value, c) => value / Math.sqrt(runningVar.values[c] + 1e-5));
  const foldedWeight = tensor((weight.tolist() as number[][]).map((row, c) => row.map((value) => scale[c] * value)), float64); // prettier-ignore
  const foldedBias = tensor(scale.map((value, c) => value * (bias.values[c] - runningMean.values[c]) + beta.values[c]), float64); // prettier-ignore
  const options = { weight: gamma, bias: beta, runningMean, runningVar, training: isTraining };
  return apart(batchNorm(linear(x, weight, bias), options).values, linear(x, foldedWeight, foldedBias).values);
}

/** The four kinds of normalization of maps (N, C, H, W). */
const kinds = {
  batch: (x: Tensor) => batchNorm(x, { training: true }),
  layer: (x: Tensor) => layerNorm(x, x.shape.slice(1)),
  instance: (x: Tensor) => layerNorm(x, x.shape.slice(2)),
  group: (x: Tensor) => groupNorm(x, 2),
  oneGroup: (x: Tensor) => groupNorm(x, 1),
  sixGroups: (x: Tensor) => groupNorm(x, 6),
};

/** How far the first example of a batch moves when all others are replaced. */
export function movedByOthers(kind: keyof typeof kinds, seed: number): number {
  const [batch, another] = [randn([4, 6, 3, 3], { random: new Random(seed) }), randn([4, 6, 3, 3], { random: new Random(-seed) })]; // prettier-ignore
  const size = 6 * 3 * 3;
  const mixed = tensor([...batch.values.slice(0, size), ...another.values.slice(size)]);
  const [a, b] = [batch.values, mixed.values].map((values) => kinds[kind](reshape(tensor([...values]), [4, 6, 3, 3])));
  return apart(a.values.slice(0, size), b.values.slice(0, size));
}

/** How far apart two kinds are on the same maps. */
export function kindsApart(a: keyof typeof kinds, b: keyof typeof kinds, seed: number): number {
  const x = randn([3, 6, 3, 3], { random: new Random(seed) });
  return apart(kinds[a](x).values, kinds[b](x).values);
}

/** The standard deviation of x̂ of one example, at one deviation from the mean, over batches that it comes in. */
export const jitter = memo(
  (size: number, seed: number) => {
    const random = new Random(seed);
    const seen = Array.from({ length: 2000 }, () => {
      const batch = [1, ...Array.from({ length: size - 1 }, () => random.normal())];
      const mean = batch.reduce((a, b) => a + b) / size;
      const variance = batch.reduce((a, b) => a + (b - mean) ** 2, 0) / size;
      return (1 - mean) / Math.sqrt(variance + 1e-5);
    });
    const middle = seen.reduce((a, b) => a + b) / seen.length;
    return Math.sqrt(seen.reduce((a, b) => a + (b - middle) ** 2, 0) / seen.length);
  },
  { most: 20 },
);

interface Fit {
  isNormalized: boolean;
  /** How many of the 64 points are in a batch. */
  size: number;
  seed: number;
}

/** A network of two hidden layers on 64 points of two moons that overlap: its losses in the end, and its accuracy on others. */
export const fitted = memo(
  ({ isNormalized, size, seed }: Fit) => {
    const [points, noise, width] = [64, 0.3, 32];
    const train = data.moons({ n: points, noise, seed });
    const others = data.moons({ n: 1000, noise, seed: 1000 + seed });
    const random = new Random(seed);
    const hidden = () => (isNormalized ? [new nn.BatchNorm1d(width)] : []);
    const act = () => new nn.ReLU();
    const net = new nn.Sequential(
      new nn.Linear(2, width, { random }), ...hidden(), act(),
      new nn.Linear(width, width, { random }), ...hidden(), act(),
      new nn.Linear(width, 2, { random }),
    ); // prettier-ignore
    const adam = optim.adam(net.parameters(), { lr: 0.01 });
    let waiting: number[] = [];
    for (let step = 0; step < 1000; step++) {
      if (waiting.length === 0) waiting = shuffled(points, random);
      const batch = waiting.splice(0, size);
      adam.minimize(() => crossEntropy(net.forward(indexSelect(train.x, 0, batch)), batch.map((i) => train.y[i]))); // prettier-ignore
    }
    net.eval();
    const on = ({ x, y }: typeof train) =>
      noGrad(() => {
        const scores = net.forward(x);
        return { loss: crossEntropy(scores, y).item(), right: shareRight(scores, y) }; // prettier-ignore
      });
    return { train: on(train), others: on(others) };
  },
  { most: 30 },
);

function shuffled(n: number, random: Random): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Plain gradient descent on one unit in front of a batch norm, or without one, on targets of chance: its losses, and the norm of its weights, step by step. */
export const descent = memo(
  (rate: number, seed: number, isNormalized = true) => {
    const random = new Random(seed);
    const drawn = (shape: number[]) => randn(shape, { random, ...float64 });
    const [x, target] = [drawn([32, 6]), drawn([32, 1])];
    const weight = tensor(drawn([1, 6]).tolist(), { ...float64, requiresGrad: true });
    const sgd = optim.sgd([weight], { lr: rate });
    const norms = [norm(weight).item()];
    const losses: number[] = [];
    for (let step = 0; step < 100; step++) {
      const loss = sgd.minimize(() => {
        const z = linear(x, weight);
        return mseLoss(isNormalized ? batchNorm(z, { training: true, eps: 1e-5 }) : z, target);
      });
      losses.push(loss);
      norms.push(norm(weight).item());
    }
    return { losses, norms };
  },
  { most: 20 },
);

/** What is left of the start of running statistics after some batches. */
export function startLeft(batches: number, momentum: number): number {
  const runningMean = tensor([1], float64);
  const [same, runningVar] = [tensor([[-1], [1]], float64), tensor([1], float64)];
  for (let k = 0; k < batches; k++) batchNorm(same, { runningMean, runningVar, momentum, training: true });
  return runningMean.item();
}

/** The running variance after one batch with momentum 0.1, from the unbiased variance, as in PyTorch, or the biased one. */
export function runningVariance(batch: number[], unbiased: boolean): number {
  const x = tensor(
    batch.map((value) => [value]),
    float64,
  );
  const [runningMean, runningVar] = [tensor([0], float64), tensor([1], float64)];
  if (!unbiased) return 0.9 * runningVar.item() + 0.1 * variance(x, 0, { unbiased }).item();
  batchNorm(x, { runningMean, runningVar, momentum: 0.1, training: true });
  return runningVar.item();
}

/** The variances of batches of normal numbers, on average. */
export function meanVariance(size: number, seed: number) {
  const x = randn([size, 4000], { random: new Random(seed) });
  const of = (unbiased: boolean) => mean(variance(x, 0, { unbiased })).item();
  return { biased: of(false), unbiased: of(true) };
}
